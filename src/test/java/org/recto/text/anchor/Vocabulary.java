package org.recto.text.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The words that a text of ours is made of: common English ones, and as many made-up ones as it likes, some seldom and
/// some often used, as in any language. A fresh vocabulary for each text, so that no two share more than the commonest.
final class Vocabulary {

    private static final String[] COMMON =
            ("the of and to in a is that for it as was with be by on not he his but at are this have from or had an they"
                            + " which one you were all her she there would their we him been has when who will no more if out so"
                            + " what up said about other into than its time only could new them man some these then two first may")
                    .split(" ");

    private static final String[] CONTENT =
            ("government pressure restraint negotiation capital harbour embassy letter minister winter promise silence"
                            + " border treaty witness answer morning question journey council village mountain river market"
                            + " window garden teacher student history memory reason danger courage patience doubt trust")
                    .split(" ");

    private static final String[] HEADS =
            "b br c ch d dr f fl g gr h j k l m n p pl qu r s sh st t th tr v w".split(" ");
    private static final String[] HEARTS = "a e i o u ai ea ou é ö".split(" ");
    private static final String[] TAILS = ". b ck d ff l ll m n nd ng r rn s ss t x fi".replace(".", "").split(" ");

    private final Random random;
    private final List<String> own = new ArrayList<>();

    /// @param size how many words are made up
    Vocabulary(Random random, int size) {
        this.random = random;
        for (int i = 0; i < size; i++) {
            own.add(invent());
        }
    }

    /// A word that is made up.
    String invent() {
        var word = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            word.append(any(HEADS)).append(any(HEARTS)).append(any(TAILS));
        }
        return word.toString();
    }

    private String any(String[] of) {
        return of[random.nextInt(of.length)];
    }

    /// Any word, the common ones more often.
    String word() {
        int kind = random.nextInt(10);
        if (kind < 4) {
            return any(COMMON);
        }
        return kind < 6 || own.isEmpty()
                ? any(CONTENT)
                : own.get((int) (own.size() * Math.pow(random.nextDouble(), 2)));
    }
}
