package org.recto.ui.together;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.recto.ui.desk.PageHeader;
import org.recto.ui.desk.PageModel;
import org.recto.ui.parts.Words;

import java.util.Optional;

/// Says, at the head of a page, how it is scrolled with its left neighbour, and lets that be chosen.
public final class JointButton implements PageHeader.Part {

    private final Joints joints;
    private final PageModel page;
    private final LinkedScrolling scrolling;
    private final MenuButton node = new MenuButton();
    private Subscription subscription = Subscription.EMPTY;
    private Subscription ofJoint = Subscription.EMPTY;

    public JointButton(Joints joints, PageModel page, LinkedScrolling scrolling) {
        this.joints = joints;
        this.page = page;
        this.scrolling = scrolling;
        node.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL, "joint");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        subscription = joints.all().subscribe(this::show);
        show();
    }

    @Override
    public void hidden() {
        ofJoint.unsubscribe();
        subscription.unsubscribe();
    }

    @Override
    public void roomy(boolean roomy) {
        node.setText(roomy ? Words.of("together.title") : null);
    }

    private Optional<Joint> joint() {
        return joints.of(page).stream().filter(joint -> joint.right() == page).findFirst();
    }

    private void show() {
        ofJoint.unsubscribe();
        ofJoint = Subscription.EMPTY;
        var joint = joint();
        node.setVisible(joint.isPresent());
        node.setManaged(joint.isPresent());
        joint.ifPresent(it -> ofJoint = it.scrolling().subscribe(way -> show(it, way)));
    }

    private void show(Joint joint, Scrolling now) {
        node.setGraphic(
                new FontIcon(
                        switch (now) {
                            case APART -> Feather.UNLOCK;
                            case PROPORTION -> Feather.ALIGN_LEFT;
                            case THEME -> Feather.TAG;
                            case LINK -> Feather.LINK;
                            case LOCKED -> Feather.LOCK;
                        }));
        var said = Words.of("together.now", name(now));
        node.setAccessibleText(said);
        node.setTooltip(new Tooltip(said));
        var group = new ToggleGroup();
        node.getItems().clear();
        for (Scrolling way : Scrolling.values()) {
            var item = new RadioMenuItem(name(way));
            item.setToggleGroup(group);
            item.setSelected(way == now);
            item.setOnAction(_ -> choose(joint, way));
            node.getItems().add(item);
        }
    }

    private void choose(Joint joint, Scrolling way) {
        if (way == Scrolling.LOCKED) {
            joint.lock();
        } else {
            scrolling.choose(joint, way);
        }
    }

    private static String name(Scrolling way) {
        return switch (way) {
            case APART -> Words.of("together.apart");
            case PROPORTION -> Words.of("together.proportion");
            case THEME -> Words.of("together.theme");
            case LINK -> Words.of("together.link");
            case LOCKED -> Words.of("together.locked");
        };
    }
}
