package fr.relais.convention.convention;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.gestionnaire.Gestionnaire;
import fr.relais.convention.projet.Mission;
import fr.relais.convention.relais.Relais;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Periode;
import fr.relais.kit.value.Siret;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The state of a signed convention as published in {@code ConventionSigned}, {@code ConventionSuspended},
 * {@code ConventionResumed} and {@code ConventionTerminated}: enough for a consumer never to ask. {@code signedAt} is the latest
 * signature of the instrument (CONV-5), {@code termes} cover every day from {@code dateEffet} to {@code dateFin}, both included.
 */
public record ConventionSigned(
        DossierId dossier,
        UUID conventionId,
        String intitule,
        LocalDate dateConvention,
        LocalDate dateEffet,
        LocalDate dateFin,
        RelaisNomme relais,
        GestionnaireNomme gestionnaire,
        InstrumentPublie instrument,
        Intervenants intervenants,
        LocalDate signedAt,
        Exercice premierExercice,
        boolean suspendue,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<ResiliationPubliee> resiliation,
        List<Terme> termes) {

    record RelaisNomme(String nom) {}

    record GestionnaireNomme(Siret siret, String nom) {}

    record InstrumentPublie(
            Nature nature, int rang, String intitule, Set<Objet> objets, LocalDate dateEffet, LocalDate dateFin) {}

    /** {@code dateEffet} is the last day covered: {@code dateFin} of the convention (CONV-6). */
    record ResiliationPubliee(LocalDate dateEffet, Partie par, GenreResiliation genre, String motif) {

        static ResiliationPubliee of(Resiliation resiliation) {
            return new ResiliationPubliee(
                    resiliation.dateEffet(), resiliation.partie(), resiliation.genre(), resiliation.motif());
        }
    }

    record Terme(LocalDate debut, LocalDate fin, Set<Mission> missions, Sources sources) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Sources(Optional<Source> missions) {}

    /** The state of the convention just after an act on this signed instrument. */
    static ConventionSigned of(
            Convention convention, InstrumentSigne instrument, Relais relais, Gestionnaire gestionnaire) {
        Accord signed = convention.signed();
        Periode periode = Consolidation.periode(signed);
        return new ConventionSigned(
                convention.dossier(),
                convention.id(),
                convention.instrument(0).texte().intitule(),
                convention.dateConvention().orElseThrow(),
                periode.debut(),
                periode.fin(),
                new RelaisNomme(relais.nom()),
                new GestionnaireNomme(gestionnaire.siret(), gestionnaire.nom()),
                published(instrument),
                convention.instrument(instrument.rang()).intervenants(),
                instrument.signeLe(),
                convention.premierExercice(),
                convention.isSuspended(),
                signed.resiliation().map(ResiliationPubliee::of),
                termes(signed));
    }

    private static InstrumentPublie published(InstrumentSigne instrument) {
        Texte texte = instrument.texte();
        return new InstrumentPublie(
                instrument.nature(),
                instrument.rang(),
                texte.intitule(),
                texte.objets(),
                texte.dateEffet(),
                texte.dateFin());
    }

    private static List<Terme> termes(Accord signed) {
        return Consolidation.segments(signed, Termes::missions).stream()
                .map(segment -> new Terme(
                        segment.debut(),
                        segment.fin(),
                        segment.termes().missions(),
                        new Sources(segment.termes().source())))
                .toList();
    }
}
