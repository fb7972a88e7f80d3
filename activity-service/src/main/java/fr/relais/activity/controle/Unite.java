package fr.relais.activity.controle;

import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.util.Comparator;

/** One year of one dossier that may be drawn: the charges validated for it, and whether an earlier contrôle found anomalies. */
public record Unite(DossierId dossier, Exercice exercice, Montant enjeu, boolean anomaliesAnterieures)
        implements Comparable<Unite> {

    private static final Comparator<Unite> ORDER =
            Comparator.comparing(Unite::dossier).thenComparing(Unite::exercice);

    /** By dossier, then by year: whatever the order in which rows come. */
    @Override
    public int compareTo(Unite other) {
        return ORDER.compare(this, other);
    }

    /** As it enters the fingerprint of a population. */
    String line() {
        return "%s|%s|%s|%s\n".formatted(dossier, exercice, enjeu, anomaliesAnterieures);
    }
}
