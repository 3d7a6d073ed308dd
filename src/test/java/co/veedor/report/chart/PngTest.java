package co.veedor.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures of our own writer are read by the platform's reader, pixel by pixel. */
class PngTest {
  @Test
  void what_is_written_is_read_again() throws IOException {
    BufferedImage image = new BufferedImage(301, 127, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(7);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(image)));
    assertThat(read.getWidth()).isEqualTo(301);
    assertThat(read.getHeight()).isEqualTo(127);
    assertThat(read.getRGB(0, 0, 301, 127, null, 0, 301))
        .isEqualTo(image.getRGB(0, 0, 301, 127, null, 0, 301));
  }
}
