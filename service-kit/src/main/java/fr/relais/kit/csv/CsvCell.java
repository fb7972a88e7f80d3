package fr.relais.kit.csv;

import java.util.regex.Pattern;

/** What a spreadsheet would take for a formula is kept from being one by an apostrophe, taken away again when read. */
final class CsvCell {

    private static final String STARTS_FORMULA = "=+-@\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}([.,]\\d{1,18})?");

    private CsvCell() {}

    static String write(String value) {
        return isFormula(value) ? "'" + value : value;
    }

    static String read(String cell) {
        if (cell == null) {
            return "";
        }
        return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
    }

    /** Apostrophes before it count for nothing, so that those of the value itself come back as they were. */
    private static boolean isFormula(String value) {
        String bare = value.replaceFirst("^'+", "");
        return !bare.isEmpty()
                && STARTS_FORMULA.indexOf(bare.charAt(0)) >= 0
                && !NUMBER.matcher(bare).matches();
    }
}
