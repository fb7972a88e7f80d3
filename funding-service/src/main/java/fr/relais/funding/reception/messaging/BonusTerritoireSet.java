package fr.relais.funding.reception.messaging;

import fr.relais.funding.faits.BonusTerritoireFixe;
import fr.relais.funding.faits.BonusTerritoireFixe.Annee;
import fr.relais.funding.faits.BonusTerritoireFixe.Ctg;
import fr.relais.funding.intervention.Devoir;
import fr.relais.funding.intervention.Intervention;
import fr.relais.kit.event.Received;
import fr.relais.kit.value.Etp;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Periode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What funding-service reads of {@code BonusTerritoireSet}: the parameters of every year of the dossier, and who entered them. */
record BonusTerritoireSet(@NotEmpty @Valid List<@NotNull Parametre> parametres) {

    static final String TYPE = "fr.relais.BonusTerritoireSet.v1";

    record Parametre(
            @NotNull Exercice exercice,
            @NotNull Etp etpSoutenus,
            @NotNull Montant forfaitParEtp,
            @NotNull @Valid Texte texte,
            String saisiPar,
            @Valid CtgEnVigueur ctg) {

        Annee toAnnee() {
            return new Annee(
                    exercice,
                    etpSoutenus,
                    forfaitParEtp,
                    texte.titre(),
                    texte.date(),
                    Optional.ofNullable(ctg).map(CtgEnVigueur::toCtg));
        }
    }

    record Texte(@NotBlank String titre, @NotNull LocalDate date) {}

    record CtgEnVigueur(
            @NotBlank String reference,
            @NotNull LocalDate dateDebut,
            @NotNull LocalDate dateFin) {

        Ctg toCtg() {
            return new Ctg(reference, new Periode(dateDebut, dateFin));
        }
    }

    List<Intervention> interventions() {
        return parametres.stream()
                .flatMap(parametre ->
                        Intervention.of(Devoir.FIXER_BONUS_TERRITOIRE, parametre.saisiPar(), parametre.exercice()))
                .toList();
    }

    String aggregate() {
        return "bonus-territoire";
    }

    static BonusTerritoireFixe toFait(Received<BonusTerritoireSet> event) {
        return new BonusTerritoireFixe(
                event.sequence(),
                event.data().parametres().stream().map(Parametre::toAnnee).toList(),
                event.id());
    }
}
