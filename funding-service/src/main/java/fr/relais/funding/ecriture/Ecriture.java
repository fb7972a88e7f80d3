package fr.relais.funding.ecriture;

import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;

/** One entry of a dossier: dated, caused, and balanced (I4). */
public record Ecriture(DossierId dossier, Cause cause, LocalDate date, String libelle, List<Ligne> lignes) {

    public Ecriture {
        lignes = List.copyOf(lignes);
        if (lignes.size() < 2 || !total(lignes).isZero()) {
            throw new IllegalArgumentException("Debit is not credit: " + cause + " " + lignes);
        }
    }

    private static Montant total(List<Ligne> lignes) {
        return Montant.sum(lignes.stream().map(Ligne::montant));
    }
}
