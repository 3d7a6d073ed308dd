package co.veedor.web.http;

import co.veedor.document.Item;

/** What a call brings along; read when first asked for. */
public interface Body {
  /** Whether nothing was brought along. */
  boolean isEmpty();

  /**
   * The fields of a JSON document or of a form. In a form, {@code a[b]} is the key {@code b} below
   * {@code a}, {@code a[]} an item of the list {@code a}, and an empty field no value.
   *
   * @throws Problem when it is too large, of another kind or malformed
   */
  Item document();

  /**
   * The file sent: the whole body, or the part {@code archivo} of a form.
   *
   * @throws Problem when there is none
   */
  Upload upload();

  /**
   * A field of a form, where it stands beside a file too.
   *
   * @return empty when it is missing or when the body is no form
   */
  String field(String name);
}
