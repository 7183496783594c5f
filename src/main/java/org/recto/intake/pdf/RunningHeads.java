package org.recto.intake.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds running heads and page numbers: what stands at the same place of several pages in the same words, digits
/// aside, or beside a number that counts the pages. Odd and even pages may differ.
///
/// What stands further in than a line of the text is text.
final class RunningHeads {

    /// How far heads of the same kind may differ in their height on the page, in points.
    private static final double NEAR = 3.5;

    /// Pages before and behind in which a page's number is looked for; those between may have none.
    private static final int NEARBY = 3;

    private final List<PageText> pages;
    private final BodyType body;
    private final List<Edge> edges;
    private final Set<Long> bands;
    private final Map<Integer, List<Edge>> alone;
    private final Map<Boolean, Set<Integer>> offsets = new HashMap<>();
    private final Map<Integer, String> numbers = new HashMap<>();
    private final Set<Line> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

    private RunningHeads(List<PageText> pages, BodyType body) {
        this.pages = pages;
        this.body = body;
        this.edges = pages.stream().flatMap(page -> Edge.of(page).stream()).toList();
        this.alone = edges.stream().filter(Edge::isNumber).collect(Collectors.groupingBy(Edge::page));
        offsets.put(true, offsets(true));
        offsets.put(false, offsets(false));
        this.bands = bands();
    }

    /// The pages without their running heads, and the numbers that were printed in them.
    ///
    /// @param numbers each page's own by the page's index, where there was one
    record Found(List<PageText> pages, Map<Integer, String> numbers) {}

    static Found in(List<PageText> pages, BodyType body) {
        var heads = new RunningHeads(pages, body);
        heads.find();
        var rest = pages.stream().map(heads::without).toList();
        boolean isAll = rest.stream().allMatch(page -> page.lines().isEmpty());
        return new Found(isAll ? pages : rest, heads.numbers);
    }

    /// By how much the numbers at the top, or at the foot, are ahead of the pages' order. Mostly one number fits all.
    private Set<Integer> offsets(boolean top) {
        Map<Integer, Set<Integer>> votes = new HashMap<>();
        for (Edge edge : edges) {
            if (edge.isTop() == top && edge.isShort()) {
                for (int number : edge.pageNumbers()) {
                    votes.computeIfAbsent(number - edge.page(), _ -> new HashSet<>()).add(edge.page());
                }
            }
        }
        int least = Math.max(2, pages.size() / 12);
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue().size() >= least)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// The heights at which most pages have a line by itself at the top, whatever it says.
    private Set<Long> bands() {
        Map<Long, Set<Integer>> pagesAt = new HashMap<>();
        for (Edge edge : edges) {
            if (edge.isTop() && edge.rank() == 0 && edge.isShort() && isAlone(edge)) {
                for (long y = Math.round(edge.y()) - 1; y <= Math.round(edge.y()) + 1; y++) {
                    pagesAt.computeIfAbsent(y, _ -> new HashSet<>()).add(edge.page());
                }
            }
        }
        return pagesAt.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= Math.max(4, 0.5 * pages.size()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void find() {
        Map<String, List<Edge>> alike = new HashMap<>();
        edges.stream()
                .filter(Edge::isShort)
                .forEach(edge -> alike.computeIfAbsent(edge.key(), _ -> new ArrayList<>()).add(edge));
        Map<Long, Boolean> open = new HashMap<>();
        for (int rank = 0; rank < 3; rank++) {
            for (Edge edge : edges) {
                long side = 2L * edge.page() + (edge.isTop() ? 1 : 0);
                if (edge.rank() != rank || !open.getOrDefault(side, true)) {
                    continue;
                }
                boolean head = isHead(edge, alike.getOrDefault(edge.key(), List.of()));
                open.put(side, head);
                if (head) {
                    dropped.addAll(edge.lines());
                    number(edge);
                }
            }
        }
    }

    /// A note at the foot, with its mark, is none: “3 Ibid.” may stand on page after page.
    private boolean isHead(Edge edge, List<Edge> alike) {
        if (!edge.lines().getFirst().raisedStart().isEmpty() && !edge.isNumber()) {
            return false;
        }
        if (!edge.isShort() || edge.size() > 1.35 * body.size()) {
            return edge.isNumber() && counts(edge);
        }
        if (edge.isNumber() && hasNeighbour(edge)) {
            return true;
        }
        if (counts(edge) && (edge.isNumber() || (isAlone(edge) && isLevel(edge)))) {
            return true;
        }
        if (edge.isNumber() && isAlone(edge)) {
            return edge.number().equals(Integer.toString(edge.page() + 1)) || isRoman(edge);
        }
        boolean banded = edge.isTop() && bands.contains(Math.round(edge.y())) && edge.size() <= 1.05 * body.size();
        return (banded && isAlone(edge)) || (isApart(edge) && repeats(edge, alike));
    }

    /// Whether it holds the number that this page should have.
    private boolean counts(Edge edge) {
        var fitting = offsets.getOrDefault(edge.isTop(), Set.of());
        return edge.pageNumbers().stream().anyMatch(number -> fitting.contains(number - edge.page()));
    }

    /// Whether a page nearby has the number that it should have after this one: a book may be numbered more than once.
    private boolean hasNeighbour(Edge edge) {
        for (int page = edge.page() - NEARBY; page <= edge.page() + NEARBY; page++) {
            int step = page - edge.page();
            boolean follows =
                    page != edge.page()
                            && alone.getOrDefault(page, List.of()).stream()
                                    .filter(other -> other.isTop() == edge.isTop())
                                    .anyMatch(other -> follows(edge, other, step));
            if (follows) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(Edge edge, Edge other, int step) {
        var numbers = edge.pageNumbers();
        var others = other.pageNumbers();
        return !numbers.isEmpty() && !others.isEmpty() && others.getFirst() - numbers.getFirst() == step;
    }

    /// Whether numbers that count the pages stand at this height on other pages too.
    private boolean isLevel(Edge edge) {
        return edges.stream()
                        .filter(other -> other.page() != edge.page() && other.isTop() == edge.isTop())
                        .filter(other -> Math.abs(other.y() - edge.y()) <= NEAR && counts(other))
                        .limit(2)
                        .count()
                == 2;
    }

    /// Whether it stands well away from the text.
    private boolean isAlone(Edge edge) {
        return edge.gap() >= 1.35 * body.leading();
    }

    /// Whether anything but its place tells it from a line of the text.
    private boolean isApart(Edge edge) {
        var first = edge.lines().getFirst();
        return isAlone(edge)
                || edge.lines().size() > 1
                || Math.abs(edge.size() - body.size()) > 0.04 * body.size()
                || first.isItalic()
                || first.isCapitals()
                || first.hasTab()
                || first.isBold() != body.isBold();
    }

    private static boolean isRoman(Edge edge) {
        return edge.number().matches("[ivxlc]+");
    }

    /// Whether the same words stand there on other pages. Numbers among them must be the same too or go up with the
    /// pages: “Chapter 3” at the top of a page is none.
    private boolean repeats(Edge edge, List<Edge> alike) {
        int least = pages.size() <= 4 && isAlone(edge) ? 2 : 3;
        var numbers = edge.numbers();
        long same =
                alike.stream()
                        .filter(other -> Math.abs(other.y() - edge.y()) <= NEAR)
                        .filter(other -> fits(edge, numbers, other))
                        .map(Edge::page)
                        .distinct()
                        .limit(least)
                        .count();
        return same >= least && edge.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean fits(Edge edge, List<Integer> numbers, Edge other) {
        var others = other.numbers();
        boolean fits = numbers.size() == others.size();
        for (int i = 0; fits && i < numbers.size(); i++) {
            int step = others.get(i) - numbers.get(i);
            fits = step == 0 || step == other.page() - edge.page();
        }
        return fits;
    }

    private void number(Edge edge) {
        if (edge.isNumber()) {
            numbers.putIfAbsent(edge.page(), edge.number());
            return;
        }
        var fitting = offsets.getOrDefault(edge.isTop(), Set.of());
        edge.pageNumbers().stream()
                .filter(number -> fitting.contains(number - edge.page()))
                .findFirst()
                .ifPresent(number -> numbers.putIfAbsent(edge.page(), Integer.toString(number)));
    }

    private PageText without(PageText page) {
        return page.with(
                page.columns().stream()
                        .map(column ->
                                Column.of(
                                        column.lines().stream().filter(line -> !dropped.contains(line)).toList(),
                                        column.isAside()))
                        .toList());
    }
}
