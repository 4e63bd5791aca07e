/** What may be wrong with a case. */
enum Fault {
  EXCEPTION,
  HANG,
  BREACH,
  UNEQUAL
}
