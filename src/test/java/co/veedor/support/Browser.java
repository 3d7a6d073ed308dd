package co.veedor.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A person before Debian's Chromium: opens pages, follows links, presses keys, looks. Every browser
 * begins without memory of others. Not thread-safe.
 */
public final class Browser implements AutoCloseable {
  /** What pages must hold: WCAG 2.2 up to AA, and what is known to help. */
  private static final List<String> ACCESSIBLE =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** How long a slow machine may take for a page. */
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private static final Path PICTURES = Veedor.ROOT.resolve("target/pictures");

  private static final String AXE = resource("/axe.min.js");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** A browser as people have it. */
  public static Browser start() {
    return new Browser(Chromium.usual());
  }

  /** A browser whose owner reads letters twice as large. */
  public static Browser withLargeLetters() {
    return new Browser(Chromium.withLargeLetters());
  }

  /** Takes a phone: 390 × 844. */
  public Browser phone() {
    return screen(390, 844);
  }

  /** Sits at a desktop: 1280 × 900. */
  public Browser desktop() {
    return screen(1280, 900);
  }

  /** Makes the page that many CSS pixels wide and high. */
  public Browser screen(int width, int height) {
    Map<String, Object> size =
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false);
    devtools("Emulation.setDeviceMetricsOverride", size);
    return this;
  }

  /** Shows the page as on paper ({@code print}) or on a screen (empty). */
  public void media(String type) {
    devtools("Emulation.setEmulatedMedia", Map.of("media", type));
  }

  /** Says what the person prefers, for example {@code prefers-reduced-motion: reduce}. */
  public void prefers(String feature, String value) {
    List<Map<String, String>> features = List.of(Map.of("name", feature, "value", value));
    devtools("Emulation.setEmulatedMedia", Map.of("features", features));
  }

  /** Lets pages run scripts, or not, from the next page on. */
  public void scripts(boolean allowed) {
    devtools("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** Opens a file. */
  public Browser open(Path file) {
    return open(file.toUri().toString());
  }

  /** Opens an address. */
  public Browser open(String address) {
    driver.get(address);
    return this;
  }

  /** Goes back. */
  public void back() {
    driver.navigate().back();
  }

  /** Runs a script in the page, which may {@code return} something. */
  @SuppressWarnings("unchecked")
  public <T> T run(String script, Object... arguments) {
    return (T) driver.executeScript(script, arguments);
  }

  /** The first element of a selector; fails when there is none. */
  public WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** All elements of a selector. */
  public List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Follows a link or presses a button, as a script would: wherever it stands. */
  public void click(WebElement element) {
    run("arguments[0].click()", element);
  }

  /** Presses what leads to another page, and stays until that page is there. */
  public void follow(String selector) {
    WebElement before = find("html");
    find(selector).click();
    patience().until(page -> isGone(before));
  }

  /** In between two pages the browser says so in more than one way. */
  private static boolean isGone(WebElement page) {
    try {
      page.isEnabled();
      return false;
    } catch (WebDriverException gone) {
      return true;
    }
  }

  /** Waits until a script of the page says yes; false when it did not in good time. */
  public boolean comesTo(String script, Object... arguments) {
    try {
      return patience()
          .ignoring(JavascriptException.class)
          .until(page -> Boolean.TRUE.equals(run(script, arguments)));
    } catch (TimeoutException late) {
      return false;
    }
  }

  private WebDriverWait patience() {
    return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(150));
  }

  /** Presses keys, one after the other, wherever the focus is. */
  public void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Presses Tab with Shift. */
  public void pressBackTab() {
    new Actions(driver).keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT).perform();
  }

  /** What has the focus. */
  public WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** What axe finds wrong below a selector: rule, what it is about, where. */
  public List<String> violations(String selector) {
    run(AXE + ";window.axe = axe");
    String script =
        """
        const done = arguments[2];
        axe.run(arguments[0], {runOnly: arguments[1], resultTypes: ['violations']}).then(
          (found) => done(found.violations.flatMap((rule) => rule.nodes.map((node) =>
            `${rule.id}: ${rule.help} · ${node.target} · ${node.failureSummary}`))),
          (broken) => done([String(broken)]));
        """;
    @SuppressWarnings("unchecked")
    List<String> found = (List<String>) driver.executeAsyncScript(script, selector, ACCESSIBLE);
    return found;
  }

  /** The addresses asked for since the last question, other than files and data in the page. */
  public List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(message -> message.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
        .filter(address -> !address.startsWith("file:") && !address.startsWith("data:"))
        .toList();
  }

  /** What the page and the browser complained of since the last question. */
  public Stream<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage);
  }

  /** A picture of what is seen, in {@code target/pictures/}. */
  public Path picture(String name) {
    return kept(name + ".png", driver.getScreenshotAs(OutputType.BYTES));
  }

  /** The page on paper of the size of a letter, in {@code target/pictures/}. */
  public Path print(String name) {
    Map<String, Object> letter =
        Map.of("paperWidth", 8.5, "paperHeight", 11, "preferCSSPageSize", true);
    Object data = devtools("Page.printToPDF", letter).get("data");
    return kept(name + ".pdf", Base64.getDecoder().decode(data.toString()));
  }

  @Override
  public void close() {
    driver.quit();
  }

  private Map<String, Object> devtools(String command, Map<String, Object> arguments) {
    return driver.executeCdpCommand(command, arguments);
  }

  private static Path kept(String name, byte[] bytes) {
    try {
      Files.createDirectories(PICTURES);
      return Files.write(PICTURES.resolve(name), bytes);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Browser.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
