package fr.relais.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What each control found, in the order they were made. */
record Rapport(List<Constat> constats) {

    /** A control and its gaps, none when all is well. */
    record Constat(String titre, List<String> ecarts) {

        boolean isOk() {
            return ecarts.isEmpty();
        }

        Stream<String> lignes() {
            return Stream.concat(
                    Stream.of((isOk() ? "OK     " : "ECHEC  ") + titre),
                    ecarts.stream().map(gap -> "         - " + gap));
        }
    }

    static Rapport of(Archive archive) {
        List<Constat> found = new ArrayList<>();
        found.add(new Constat(
                "Archive : " + archive.fichiers().size() + " fichiers, " + archive.octets() + " octets", List.of()));
        List<String> manifest = new ArrayList<>();
        Manifeste.verifier(archive.fichiers(), manifest::add);
        found.add(new Constat("Manifeste et empreintes des fichiers", manifest));
        Preuve preuve = new Preuve(archive.fichiers());
        Controle.TOUS.forEach(one -> found.add(constat(one, preuve)));
        return new Rapport(List.copyOf(found));
    }

    private static Constat constat(Controle control, Preuve preuve) {
        List<String> gaps = new ArrayList<>();
        try {
            control.verifier(preuve, gaps::add);
        } catch (Document.Illisible lacking) {
            gaps.add(lacking.getMessage());
        }
        return new Constat(control.titre(), List.copyOf(gaps));
    }

    long echecs() {
        return constats.stream().filter(one -> !one.isOk()).count();
    }

    Stream<String> lignes() {
        String verdict = echecs() == 0 ? "La preuve est cohérente." : "Contrôles en échec : " + echecs() + ".";
        return Stream.concat(constats.stream().flatMap(Constat::lignes), Stream.of(verdict));
    }
}
