package fr.relais.funding.ecriture;

import fr.relais.funding.droit.BonusTerritoire;
import fr.relais.funding.droit.Droit;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.Map;

/** The right of a justified year by account of charge; {@code reference} is the event that made it known. */
public record DroitAcquis(Exercice exercice, String reference, LocalDate date, Map<CompteComptable, Montant> charges) {

    public DroitAcquis {
        charges = Map.copyOf(charges);
        if (!CompteComptable.charges().containsAll(charges.keySet())) {
            throw new IllegalArgumentException("A right is a charge: " + charges);
        }
    }

    /** Each part of a droit réel on its account, none when it is withdrawn; a part that has no account would be lost, and is refused. */
    public static DroitAcquis of(Droit droit, LocalDate day) {
        Map<CompteComptable, Montant> parts = droit.retrait().isPresent() ? Map.of() : parts(droit);
        if (!Montant.sum(parts.values().stream()).equals(droit.montant())) {
            throw new IllegalStateException("A part of the right has no account: " + droit.exercice());
        }
        return new DroitAcquis(
                droit.exercice(), droit.exercice() + "/" + droit.declaration().cause(), day, parts);
    }

    private static Map<CompteComptable, Montant> parts(Droit droit) {
        return Map.of(
                CompteComptable.CHARGE_PS, droit.prestationDeService().montant(),
                CompteComptable.CHARGE_BONUS, droit.bonus().montant(),
                CompteComptable.CHARGE_BONUS_TERRITOIRE,
                        droit.bonusTerritoire().map(BonusTerritoire::montant).orElse(Montant.ZERO));
    }

    Montant total() {
        return Montant.sum(charges.values().stream());
    }

    Montant of(CompteComptable compte) {
        return charges.getOrDefault(compte, Montant.ZERO);
    }
}
