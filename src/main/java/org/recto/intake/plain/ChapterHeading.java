package org.recto.intake.plain;

import org.recto.intake.format.Lines;

import java.util.regex.Pattern;

/// Knows the headings of plain text that cannot be taken for anything else: `CHAPTER IV.`, `Book the Second`, `XII`.
final class ChapterHeading {

    private static final int LONGEST = 80;

    private static final String NUMBER =
            "([ivxlc]+|\\d{1,3}|(the )?(one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
                    + "twelve|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last))";

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(chapter|book|part|section|canto|act|scene|volume|letter|stave) "
                            + NUMBER
                            + "([.:,—–-].*|\\s*\\n.*)?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+\\.?");

    private static final Pattern NAMED =
            Pattern.compile(
                    "(PREFACE|PROLOGUE|EPILOGUE|INTRODUCTION|CONCLUSION|CONTENTS|APPENDIX|FOREWORD|AFTERWORD|BIBLIOGRAPHY|NOTES)\\.?");

    private ChapterHeading() {}

    /// Whether words that stand alone are a heading.
    static boolean is(String words) {
        return words.length() <= LONGEST
                && (ROMAN.matcher(words).matches()
                        || NAMED.matcher(words).matches()
                        || (NUMBERED.matcher(words).matches() && Lines.startsLarge(words)));
    }
}
