package org.recto.text;

/// What is looked for in a text.
///
/// Words are found however they are written: `é` is `e`, a ligature is its letters, curly quotation marks and dashes
/// are straight ones, any white space is one space. An expression is taken as it is written.
///
/// @param words the words, or a regular expression as `java.util.regex` has it
/// @param matchCase whether a capital letter is another letter than a small one
/// @param wholeWords whether a hit must begin and end where words do
/// @param expression whether `words` is a regular expression
public record Query(String words, boolean matchCase, boolean wholeWords, boolean expression) {

    /// Nothing is looked for.
    public static final Query NONE = new Query("", false, false, false);

    /// Words in any case, parts of words too.
    public static Query of(String words) {
        return NONE.withWords(words);
    }

    public Query withWords(String newWords) {
        return new Query(newWords, matchCase, wholeWords, expression);
    }

    public Query withMatchCase(boolean now) {
        return new Query(words, now, wholeWords, expression);
    }

    public Query withWholeWords(boolean now) {
        return new Query(words, matchCase, now, expression);
    }

    public Query withExpression(boolean now) {
        return new Query(words, matchCase, wholeWords, now);
    }

    /// Whether there is nothing to look for. White space alone is nothing: it is everywhere.
    public boolean isBlank() {
        return words.isBlank();
    }
}
