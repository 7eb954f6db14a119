package fi.enterfinland.document.model;

/** Follows one content as it streams by, to tell a whole file from a broken one. */
interface FileShape {
  /** Takes the next bytes. */
  void take(byte[] bytes, int offset, int length);

  /** Whether all that belongs to the file has been seen. */
  boolean isWhole();

  /** Whether it is locked by a password. */
  default boolean isLocked() {
    return false;
  }
}
