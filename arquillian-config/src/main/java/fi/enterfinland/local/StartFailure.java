package fi.enterfinland.local;

/** Something outside the program keeps the local environment from starting, in one sentence. */
public class StartFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what is wrong and what to do about it, for the person who starts it
   */
  public StartFailure(String sentence) {
    super(sentence);
  }

  /**
   * @param sentence what is wrong and what to do about it, for the person who starts it
   * @param cause what the machine said
   */
  public StartFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
