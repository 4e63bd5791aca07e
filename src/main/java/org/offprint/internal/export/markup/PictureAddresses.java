package org.offprint.internal.export.markup;

import java.util.Optional;
import org.offprint.export.SafeAddress;

/** Decides from which addresses the pictures, films and recordings of a document are loaded. */
@FunctionalInterface
public interface PictureAddresses {
  /** Wherever they are, if that is safe. */
  PictureAddresses ANYWHERE = SafeAddress::picture;

  /** Those only that are in the document itself. */
  PictureAddresses INSIDE = url -> SafeAddress.picture(url).filter(SafeAddress::isData);

  /**
   * The address that is written for one of the model.
   *
   * @param url the address in the model
   * @return a safe address, or empty for a picture that is not shown but linked to
   */
  Optional<String> address(String url);
}
