package co.veedor.support;

import java.io.File;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Starts Debian's Chromium without a window, without memory and without calls of its own. */
final class Chromium {
  /** Kept, or the setting would be lost: the library warns of every new version of Chromium. */
  private static final Logger LIBRARY = Logger.getLogger("org.openqa.selenium");

  static {
    LIBRARY.setLevel(Level.SEVERE);
  }

  private Chromium() {}

  /** As people have it. */
  static ChromeDriver usual() {
    return start(options());
  }

  /** As somebody has it who reads letters twice as large. */
  static ChromeDriver withLargeLetters() {
    ChromeOptions options = options();
    options.setExperimentalOption("prefs", Map.of("webkit.webprefs.default_font_size", 32));
    return start(options);
  }

  private static ChromeDriver start(ChromeOptions options) {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File("/usr/bin/chromedriver"))
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(5));
    return driver;
  }

  private static ChromeOptions options() {
    LoggingPreferences logged = new LoggingPreferences();
    logged.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.setCapability(ChromeOptions.LOGGING_PREFS, logged);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");
    return options;
  }
}
