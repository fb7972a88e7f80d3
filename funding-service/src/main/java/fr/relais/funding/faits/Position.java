package fr.relais.funding.faits;

import fr.relais.kit.value.Exercice;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the dossier stands: what Relais ordered, and the indus that its next payments may bear (CALC-9). */
public record Position(List<OrdreEmis> ordres, List<InduOuvert> indus) {

    /** Nothing ordered yet. */
    public static final Position VIERGE = new Position(List.of(), List.of());

    public Position {
        ordres = ordres.stream().sorted(Comparator.comparing(OrdreEmis::cle)).toList();
        indus = List.copyOf(indus);
        if (ordres.stream().map(OrdreEmis::cle).distinct().count() < ordres.size()) {
            throw new IllegalArgumentException("An échéance was ordered twice (PAY-6): " + ordres);
        }
    }

    public Stream<OrdreEmis> ordres(Exercice exercice) {
        return ordres.stream().filter(ordre -> ordre.cle().exercice().equals(exercice));
    }
}
