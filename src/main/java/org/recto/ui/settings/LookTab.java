package org.recto.ui.settings;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.recto.ui.page.PageStyle;
import org.recto.ui.parts.Buttons;
import org.recto.ui.parts.Choice;
import org.recto.ui.parts.Fields;
import org.recto.ui.parts.ReadingFonts.Face;
import org.recto.ui.parts.Scheme;
import org.recto.ui.parts.Words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The colours, and how pages are set. What is changed is seen at once on the pages beside the card.
final class LookTab {

    private final Appearance appearance;
    private final Choice<Optional<Scheme>> scheme;
    private final List<Face> faces;
    private final Choice<Face> face;
    private final Dial size;
    private final Dial lineHeight;
    private final Dial measure;
    private final Dial spacing;
    private final CheckBox justified = new CheckBox(Words.of("settings.justified"));
    private final VBox node;
    private final Subscription shown;

    /// @param faces that can be chosen
    LookTab(Appearance appearance, List<Face> faces) {
        this.appearance = appearance;
        this.faces = faces;
        scheme = new Choice<>(Words.of("settings.scheme"), schemes(), value -> appearance.chosen().set(value));
        face = new Choice<>(Words.of("settings.face"), names(faces), value -> change(style -> style.withFace(value)));
        size = dial(StyleSettings.SIZES, "settings.size.now", PageStyle::withSize);
        lineHeight = dial(StyleSettings.LINE_HEIGHTS, "settings.line-height.now", PageStyle::withLineHeight);
        measure =
                dial(
                        StyleSettings.MEASURES,
                        "settings.measure.now",
                        (style, value) -> style.withMeasure((int) Math.round(value)));
        spacing = dial(StyleSettings.SPACINGS, "settings.spacing.now", PageStyle::withSpacing);
        justified.setMnemonicParsing(false);
        justified.setWrapText(true);
        justified.setOnAction(_ -> change(style -> style.withJustified(justified.isSelected())));
        var reset = Buttons.text(Words.of("settings.reset"), appearance::reset);
        reset.setId("settings-reset");
        node =
                new VBox(
                        12,
                        Fields.of("settings.scheme", scheme.node(), scheme.node()),
                        Fields.of("settings.face", face.node(), face.node()),
                        Fields.of("settings.size", size.slider(), size.node()),
                        Fields.of("settings.line-height", lineHeight.slider(), lineHeight.node()),
                        Fields.of("settings.measure", measure.slider(), measure.node()),
                        Fields.of("settings.spacing", spacing.slider(), spacing.node()),
                        justified,
                        reset);
        shown =
                Subscription.combine(
                        appearance.pageStyle().subscribe(this::show), appearance.chosen().subscribe(scheme::show));
    }

    private interface Change {
        PageStyle of(PageStyle style, double value);
    }

    private Dial dial(StyleSettings.Extent extent, String words, Change change) {
        return new Dial(extent, words, value -> change(style -> change.of(style, value)));
    }

    private void change(UnaryOperator<PageStyle> how) {
        appearance.set(how.apply(appearance.pageStyle().get()));
    }

    private void show(PageStyle style) {
        face.show(faces.contains(style.face()) ? style.face() : PageStyle.USUAL.face());
        size.show(style.size());
        lineHeight.show(style.lineHeight());
        measure.show(style.measure());
        spacing.show(style.spacing());
        justified.setSelected(style.justified());
    }

    private static Map<Optional<Scheme>, String> schemes() {
        var choices = new LinkedHashMap<Optional<Scheme>, String>();
        choices.put(Optional.empty(), Words.of("settings.scheme.system"));
        choices.put(Optional.of(Scheme.LIGHT), Words.of("settings.scheme.light"));
        choices.put(Optional.of(Scheme.SEPIA), Words.of("settings.scheme.sepia"));
        choices.put(Optional.of(Scheme.DARK), Words.of("settings.scheme.dark"));
        choices.put(Optional.of(Scheme.CONTRAST), Words.of("settings.scheme.contrast"));
        return choices;
    }

    private static Map<Face, String> names(List<Face> faces) {
        var choices = new LinkedHashMap<Face, String>();
        faces.forEach(face -> choices.put(face, name(face)));
        return choices;
    }

    private static String name(Face face) {
        return switch (face) {
            case SERIF -> Words.of("settings.face.serif");
            case SANS -> Words.of("settings.face.sans");
            case HYPERLEGIBLE -> Words.of("settings.face.hyperlegible");
            case MONO, OPEN_DYSLEXIC -> face.family();
        };
    }

    VBox node() {
        return node;
    }

    /// Follows the settings no longer.
    void close() {
        shown.unsubscribe();
    }
}
