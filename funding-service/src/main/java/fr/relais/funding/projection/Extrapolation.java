package fr.relais.funding.projection;

import fr.relais.funding.faits.Animateur;
import fr.relais.funding.faits.Charge;
import fr.relais.funding.faits.Couverture;
import fr.relais.funding.faits.DeclarationValidee;
import fr.relais.funding.faits.TypeDeclaration;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Periode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * ASM-FUND-47: an ACTUALISE tells of the year up to the last day of its posts. The rest of the year costs as much a covered
 * day, and whoever held a post on that last day keeps it.
 */
record Extrapolation(DeclarationValidee actualise, Couverture couverture, LocalDate connuJusquAu) {

    static final String FORMULE = "%s × %d / %d jours couverts";

    /** Empty when it tells of no covered day: then nothing can be said of the rest. */
    static Optional<Extrapolation> of(DeclarationValidee actualise, Couverture couverture) {
        LocalDate fin = actualise.exercice().periode().fin();
        LocalDate last = actualise.animateurs().stream()
                .map(animateur -> animateur.poste().fin())
                .max(Comparator.naturalOrder())
                .filter(poste -> poste.isBefore(fin))
                .orElse(fin);
        return Optional.of(new Extrapolation(actualise, couverture, last)).filter(one -> one.joursConnus() > 0);
    }

    /** The same figures as a réel, as if the year were as it tells. */
    static DeclarationValidee asReel(DeclarationValidee declaration) {
        return new DeclarationValidee(
                declaration.exercice(),
                TypeDeclaration.REEL,
                declaration.version(),
                declaration.charges(),
                declaration.animateurs(),
                Optional.empty(),
                Optional.empty(),
                Hypotheses.CAUSE);
    }

    int joursConnus() {
        return couverture.jours(new Periode(exercice().periode().debut(), connuJusquAu));
    }

    /** The réel of the whole year. */
    DeclarationValidee reel() {
        return asReel(new DeclarationValidee(
                exercice(),
                actualise.type(),
                actualise.version(),
                actualise.charges().stream().map(this::wholeYear).toList(),
                actualise.animateurs().stream().map(this::wholeYear).toList(),
                Optional.empty(),
                Optional.empty(),
                actualise.cause()));
    }

    private Exercice exercice() {
        return actualise.exercice();
    }

    /** Rounded once for each account, half a cent going up. */
    private Charge wholeYear(Charge charge) {
        BigDecimal exact = charge.montant().euros().multiply(BigDecimal.valueOf(couverture.jours()));
        return new Charge(
                charge.compte(), new Montant(exact.divide(BigDecimal.valueOf(joursConnus()), 2, RoundingMode.HALF_UP)));
    }

    private Animateur wholeYear(Animateur animateur) {
        return animateur.poste().fin().equals(connuJusquAu)
                ? new Animateur(
                        animateur.quotite(),
                        new Periode(
                                animateur.poste().debut(), exercice().periode().fin()))
                : animateur;
    }
}
