package fr.relais.funding.reception.messaging;

import fr.relais.funding.dossier.Gestionnaire;
import fr.relais.funding.faits.ConventionSignee;
import fr.relais.funding.faits.CoordinationSignee;
import fr.relais.funding.faits.Mission;
import fr.relais.funding.faits.Terme;
import fr.relais.funding.intervention.Devoir;
import fr.relais.funding.intervention.Intervention;
import fr.relais.kit.event.Received;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Periode;
import fr.relais.kit.value.Siret;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** What funding-service reads of {@code ConventionSigned}, {@code …Suspended}, {@code …Resumed} and {@code …Terminated}. */
record ConventionSigned(
        @NotNull UUID conventionId,
        @NotNull LocalDate signedAt,
        @NotNull Exercice premierExercice,
        boolean suspendue,
        @NotNull @Valid GestionnaireNomme gestionnaire,
        @NotEmpty @Valid List<Segment> termes,
        Intervenants intervenants,
        String typeConvention,
        @Valid Coordination coordination) {

    private static final String RELAIS = "RELAIS_PETITE_ENFANCE";

    /** Without {@code rang} before it was told: then it is the first. */
    record GestionnaireNomme(
            @NotNull Siret siret, String nom, @Min(1) Integer rang) {

        GestionnaireNomme {
            rang = rang == null ? Integer.valueOf(1) : rang;
        }

        Gestionnaire toGestionnaire() {
            return new Gestionnaire(siret, nom);
        }
    }

    /** Who wrote the instrument and who signed it; the year does not matter. */
    record Intervenants(String redigePar, String signePourGestionnairePar, String signePourCafPar) {

        Stream<Intervention> interventions() {
            return Stream.of(
                            Intervention.of(Devoir.REDIGER, redigePar, null),
                            Intervention.of(Devoir.SIGNER_GESTIONNAIRE, signePourGestionnairePar, null),
                            Intervention.of(Devoir.SIGNER_CAF, signePourCafPar, null))
                    .flatMap(Function.identity());
        }
    }

    record Segment(
            @NotNull LocalDate debut,
            @NotNull LocalDate fin,
            @NotNull Set<@NotNull Mission> missions) {

        Terme toTerme() {
            return new Terme(new Periode(debut, fin), missions);
        }
    }

    List<Intervention> interventions() {
        return Stream.ofNullable(intervenants)
                .flatMap(Intervenants::interventions)
                .toList();
    }

    /** What the convention of a coordination agrees on, in euros. */
    record Coordination(
            @NotNull Montant montantAnnuel, @NotNull Montant plafondJournee) {}

    /** False for a coordination départementale, which opens no right to the prestation de service (CALC-11); absent, it is a relais. */
    boolean isOfRelais() {
        return typeConvention == null || typeConvention.equals(RELAIS);
    }

    /** Once the event tells what it agrees on: without it there is nothing to pay (CALC-11). */
    boolean isOfPaidCoordination() {
        return !isOfRelais() && coordination != null;
    }

    String aggregate() {
        return "convention/" + conventionId;
    }

    static ConventionSignee toFait(Received<ConventionSigned> event) {
        ConventionSigned data = event.data();
        return new ConventionSignee(
                data.conventionId,
                event.sequence(),
                data.premierExercice,
                data.suspendue,
                data.termes.stream().map(Segment::toTerme).toList(),
                data.signedAt,
                event.id());
    }

    static CoordinationSignee toCoordination(Received<ConventionSigned> event) {
        ConventionSigned data = event.data();
        List<Segment> segments = data.termes;
        return new CoordinationSignee(
                data.conventionId,
                event.sequence(),
                data.premierExercice,
                data.suspendue,
                new Periode(
                        segments.get(0).debut(),
                        segments.get(segments.size() - 1).fin()),
                data.coordination.montantAnnuel(),
                data.coordination.plafondJournee(),
                data.signedAt,
                event.id());
    }
}
