package fr.relais.convention.ctg;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The body of {@code BonusTerritoireSet}: what holds for each exercice of a dossier, in their order. */
record BonusTerritoireSet(DossierId dossier, List<Parametres> parametres) {

    static final String TYPE = "fr.relais.BonusTerritoireSet.v1";

    /** Without {@code ctg} when none is in force in the exercice any more: nothing is due then (CALC-10). */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Parametres(
            Exercice exercice,
            int version,
            Etp etpSoutenus,
            Montant forfaitParEtp,
            Texte texte,
            String saisiPar,
            Instant saisiLe,
            Optional<CtgEnVigueur> ctg) {}

    record Texte(String titre, LocalDate date) {}

    record CtgEnVigueur(String reference, LocalDate dateDebut, LocalDate dateFin) {}

    /** The Ctg of the relais, the first to end first. */
    static BonusTerritoireSet of(BonusTerritoire bonus, List<Ctg> ctgs) {
        return new BonusTerritoireSet(
                bonus.dossier(),
                bonus.present().stream()
                        .map(one -> new Parametres(
                                one.exercice(),
                                one.version(),
                                one.etpSoutenus(),
                                one.forfaitParEtp(),
                                new Texte(one.texteTitre(), one.texteDate()),
                                one.saisiPar(),
                                one.saisiLe(),
                                enVigueur(one.exercice(), ctgs)))
                        .toList());
    }

    /** The last to end where there are several. */
    private static Optional<CtgEnVigueur> enVigueur(Exercice exercice, List<Ctg> ctgs) {
        return ctgs.stream()
                .filter(ctg -> ctg.covers(exercice))
                .reduce((first, last) -> last)
                .map(ctg -> new CtgEnVigueur(
                        ctg.contenu().reference(),
                        ctg.enVigueur().debut(),
                        ctg.enVigueur().fin()));
    }
}
