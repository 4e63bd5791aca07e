/**
 * Something wrong with a case.
 *
 * @param of the name of the case
 * @param weight how bad it is, among faults of its sort
 * @param detail what was found, on one line
 */
record Finding(Fault fault, String of, int weight, String detail) {
  private static final String TAB = "\t";

  static Finding read(String line) {
    String[] parts = line.split(TAB, 4);
    return new Finding(Fault.valueOf(parts[0]), parts[1], Integer.parseInt(parts[2]), parts[3]);
  }

  String line() {
    return String.join(
        TAB, fault.name(), of, String.valueOf(weight), detail.replaceAll("\\s", " "));
  }

  String kind() {
    return of.substring(0, of.indexOf('/'));
  }
}
