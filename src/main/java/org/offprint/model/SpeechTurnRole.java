package org.offprint.model;

/** What a turn is in a conversation. */
public enum SpeechTurnRole {
  /** The interviewer asks. */
  QUESTION,
  /** The guest answers. */
  ANSWER,
  /** Neither, or not known. */
  OTHER
}
