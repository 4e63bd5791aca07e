package org.offprint.internal.json;

import java.util.Optional;

/** Decides which addresses may be written. */
@FunctionalInterface
public interface AddressFilter {
  /**
   * The address as it may be written.
   *
   * @param address any text
   * @return the address, or empty if nothing may lead there
   */
  Optional<String> safe(String address);
}
