package org.recto.intake.epub;

import org.jsoup.nodes.Element;
import org.recto.intake.zip.Archive;
import org.recto.intake.zip.Href;
import org.recto.text.Problem;

import java.util.HashSet;
import java.util.Set;

/// The encryption of an e-book's files. That of fonts only hides them from thieves of fonts; that of texts is copy
/// protection.
final class Locks {

    private static final String LIST = "META-INF/encryption.xml";

    private static final Set<String> OF_FONTS =
            Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

    private Locks() {}

    /// @throws Problem if a text of the book is encrypted
    static void requireNone(String name, Archive archive, Volume volume) throws Problem {
        var list = archive.find(LIST);
        if (list.isEmpty()) {
            return;
        }
        var texts = new HashSet<String>();
        volume.spine().forEach(item -> texts.add(item.entry()));
        for (Element data : Xml.all(Xml.parse(name, list.get()), "encrypteddata")) {
            boolean isOfFont =
                    Xml.all(data, "encryptionmethod").stream()
                            .anyMatch(method -> OF_FONTS.contains(method.attr("Algorithm")));
            boolean isOfText =
                    Xml.all(data, "cipherreference").stream()
                            .anyMatch(reference ->
                                    Href.resolve("", reference.attr("URI")).filter(texts::contains).isPresent());
            if (isOfText && !isOfFont) {
                throw Problem.input("intake.epub.locked", name);
            }
        }
    }
}
