package fr.relais.funding.preuve;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import fr.relais.funding.decision.rest.DecisionJson;
import fr.relais.funding.decompte.Avis;
import fr.relais.funding.dossier.FaitsGardes.FaitGarde;
import fr.relais.funding.dossier.Gestionnaire;
import fr.relais.funding.droit.Etape;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.grandlivre.EcritureInscrite;
import fr.relais.funding.intervention.Devoir;
import fr.relais.funding.intervention.Intervention;
import fr.relais.funding.parametre.rest.BaremeJson;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The JSON files of an evidence, as the format {@link #FORMAT} has them: a member is added to it, never renamed. */
final class Pieces {

    static final String FORMAT = "relais-preuve-1";

    private Pieces() {}

    /** {@code paiement.json}: what was ordered, in euros, and the events it rests on. */
    record PaiementPiece(
            String format,
            UUID paiement,
            DossierId dossier,
            String codeCaf,
            Gestionnaire gestionnaire,
            Exercice exercice,
            Genre genre,
            int rang,
            LocalDate ordonneLe,
            Montant brut,
            List<RetenuePiece> retenues,
            Montant retenue,
            Montant net,
            List<CausePiece> causes) {

        static PaiementPiece of(Avis avis, List<CausePiece> causes) {
            return new PaiementPiece(
                    FORMAT,
                    avis.paiementId(),
                    avis.dossier(),
                    avis.dossier().codeCaf(),
                    avis.gestionnaire(),
                    avis.cle().exercice(),
                    avis.cle().genre(),
                    avis.cle().rang(),
                    avis.ordonneLe(),
                    avis.brut(),
                    avis.retenues().stream()
                            .map(one -> new RetenuePiece(one.induId(), one.libelle(), one.montant()))
                            .toList(),
                    avis.retenue(),
                    avis.net(),
                    causes);
        }
    }

    record RetenuePiece(UUID indu, String libelle, Montant montant) {}

    /** An event and the file of the fact it told, absent when it is not kept. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CausePiece(String evenement, EtatFait etat, String fait) {}

    /** Whether the fact is still the one known, was replaced since, or was replaced before replaced facts were kept. */
    enum EtatFait {
        EN_VIGUEUR,
        REMPLACE,
        NON_CONSERVE;

        static EtatFait of(FaitGarde fait) {
            return fait.remplace() ? REMPLACE : EN_VIGUEUR;
        }
    }

    /** A file of {@code faits/}. */
    record FaitPiece(
            String evenement, String nature, String cle, long version, String recuLe, EtatFait etat, JsonNode contenu) {

        static FaitPiece of(FaitGarde fait) {
            return new FaitPiece(
                    fait.evenement(),
                    fait.nature(),
                    fait.cle(),
                    fait.version(),
                    fait.recuLe().toString(),
                    EtatFait.of(fait),
                    fait.contenu());
        }
    }

    /** {@code explication.json}. */
    record ExplicationPiece(List<Etape> etapes) {}

    /** {@code bareme.json}: the versions that the explanation names. */
    record BaremesPiece(List<BaremeJson> versions) {}

    /** {@code decisions.json}. */
    record DecisionsPiece(List<InterventionPiece> interventions, List<DecisionJson> decisions) {}

    /** {@code concerne}: whether it keeps its author from approving or releasing this payment (ACT-2). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InterventionPiece(Devoir devoir, String par, Exercice exercice, boolean concerne) {

        static InterventionPiece of(Intervention one, Exercice paid) {
            return new InterventionPiece(one.devoir(), one.par(), one.exercice(), one.concernsPaymentOf(paid));
        }
    }

    /** {@code ecritures.json}. */
    record EcrituresPiece(List<EcriturePiece> ecritures) {

        static EcrituresPiece of(List<EcritureInscrite> entries) {
            return new EcrituresPiece(entries.stream().map(EcriturePiece::of).toList());
        }
    }

    /** Each text is the very one that the hash of the entry was made of. */
    record EcriturePiece(
            long numero,
            String id,
            String codeCaf,
            String dossier,
            String nature,
            String reference,
            String date,
            String libelle,
            String enregistreeLe,
            List<LignePiece> lignes,
            String precedente,
            String empreinte) {

        static EcriturePiece of(EcritureInscrite one) {
            return new EcriturePiece(
                    one.numero(),
                    one.id().toString(),
                    one.codeCaf(),
                    one.dossier().toString(),
                    one.cause().nature().name(),
                    one.cause().reference(),
                    one.date().toString(),
                    one.libelle(),
                    one.enregistreeLe().toString(),
                    one.lignes().stream()
                            .map(line ->
                                    new LignePiece(line.compte().name(), line.exercice(), line.debit(), line.credit()))
                            .toList(),
                    one.precedente(),
                    one.empreinte());
        }
    }

    record LignePiece(String compte, Exercice exercice, Montant debit, Montant credit) {}
}
