package fr.relais.convention.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a text that are printed together: a paragraph, a sub-title, or the items of one list. */
public record Bloc(Genre genre, List<String> lignes) {

    private static final Pattern MARKED = Pattern.compile("(-|•|[0-9]{1,2}[.)])\\s+(.*)");

    /** What the sign at the head of a line makes of it. */
    public enum Genre {
        PARAGRAPHE,
        SOUS_TITRE,
        PUCES,
        NUMEROS;

        private static Genre of(String mark) {
            return switch (mark) {
                case "-" -> PUCES;
                case "•" -> SOUS_TITRE;
                default -> NUMEROS;
            };
        }

        private boolean joins() {
            return this == PUCES || this == NUMEROS;
        }
    }

    public Bloc {
        lignes = List.copyOf(lignes);
    }

    /** A paragraph by line; lines that begin with « - » or « 1. » are a list, one that begins with « • » is a sub-title. */
    static List<Bloc> of(String texte) {
        List<Bloc> blocs = new ArrayList<>();
        texte.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            Matcher marked = MARKED.matcher(line);
            boolean isMarked = marked.matches();
            Genre genre = isMarked ? Genre.of(marked.group(1)) : Genre.PARAGRAPHE;
            add(blocs, genre, isMarked ? marked.group(2) : line);
        });
        return List.copyOf(blocs);
    }

    static Bloc paragraphe(String ligne) {
        return new Bloc(Genre.PARAGRAPHE, List.of(ligne));
    }

    private static void add(List<Bloc> blocs, Genre genre, String ligne) {
        Optional<Bloc> list = blocs.isEmpty() ? Optional.empty() : Optional.of(blocs.get(blocs.size() - 1));
        if (genre.joins() && list.filter(last -> last.genre() == genre).isPresent()) {
            List<String> longer = new ArrayList<>(list.get().lignes());
            longer.add(ligne);
            blocs.set(blocs.size() - 1, new Bloc(genre, longer));
        } else {
            blocs.add(new Bloc(genre, List.of(ligne)));
        }
    }
}
