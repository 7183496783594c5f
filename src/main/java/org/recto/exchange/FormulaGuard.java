package org.recto.exchange;

import java.util.regex.Pattern;

/// Keeps a spreadsheet from taking the words of a cell for a formula, so that they can be had back exactly.
///
/// A spreadsheet takes for a formula what begins with `=`, `+`, `-` or `@`, or with one of these in full width, after
/// any white space. It may see a beginning not only at the start of a cell but on each of its lines, and, where it
/// expects other separators than the comma, after each semicolon and tab (OWASP, "CSV Injection"). At each such
/// beginning an apostrophe is put, which spreadsheets take for "this is text".
///
/// An apostrophe is put too where one stands already, so that the original can be had back: wherever a beginning has an
/// apostrophe, any more of them, and then a formula, the first apostrophe is ours.
public final class FormulaGuard {

    /// Where a spreadsheet may see a cell begin; `\r` and `\n` each count, so that both line ends are covered.
    private static final String BEGINNING = "(?<=^|[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029;\\t])";

    /// What a spreadsheet skips before it looks for a formula: spaces, and characters that are not seen.
    private static final String SKIPPED = "[\\p{Z}\\p{Cc}\\p{Cf}&&[^\\n\\r\\u000B\\f\\u0085\\u2028\\u2029\\t]]";

    private static final String FORMULA = "(?:'|" + SKIPPED + ")*+[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]";

    /// What any of it begins with. It is looked for before what stands in front of it, which takes longer.
    private static final String FIRST = "(?=['=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]|" + SKIPPED + ")";

    private static final Pattern OPEN = Pattern.compile(FIRST + BEGINNING + "(?=" + FORMULA + ")");

    private static final Pattern GUARDED = Pattern.compile("(?=')" + BEGINNING + "'(?=" + FORMULA + ")");

    private FormulaGuard() {}

    /// The words with their guards.
    public static String on(String words) {
        return OPEN.matcher(words).replaceAll("'");
    }

    /// The words as they were before [#on].
    public static String off(String words) {
        return GUARDED.matcher(words).replaceAll("");
    }
}
