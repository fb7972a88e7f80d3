package fr.relais.activity.controle.rest;

import fr.relais.activity.Trace;
import fr.relais.activity.controle.ConstatSuivi;
import fr.relais.activity.controle.Controle;
import fr.relais.activity.controle.DocumentDemande;
import fr.relais.activity.controle.EtatControle;
import fr.relais.activity.controle.NatureDocument;
import fr.relais.activity.controle.Origine;
import fr.relais.activity.controle.Rapport;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contrôle as one reads it; a gestionnaire reads neither why it was opened nor a report that was not sent. */
@Schema(
        name = "Controle",
        requiredProperties = {"id", "dossier", "exercice", "etat", "documents", "constats"})
record ControleBody(
        UUID id,
        DossierId dossier,
        Exercice exercice,
        EtatControle etat,

        @Schema(nullable = true) OrigineBody origine,

        @Schema(nullable = true) LettreBody lettre,

        @Schema(nullable = true, description = "Le début de la visite")
        Trace commence,

        List<DocumentBody> documents,
        @Schema(nullable = true) RapportBody rapport,
        List<ConstatBody> constats,

        @Schema(nullable = true) FinBody fin) {

    @Schema(
            name = "OrigineControle",
            description = "Pourquoi il est ouvert ; pour la Caf seulement",
            requiredProperties = {"ouvert"})
    record OrigineBody(
            @Schema(nullable = true, description = "Le plan qui l'a tiré")
            UUID plan,

            @Schema(nullable = true, description = "Pourquoi il est ouvert hors d'un plan")
            String motif,

            Trace ouvert) {

        static OrigineBody of(Origine origine) {
            return new OrigineBody(origine.plan(), origine.motif(), origine.ouvert());
        }
    }

    @Schema(
            name = "DocumentControle",
            requiredProperties = {"numero", "nature", "intitule", "pourLe"})
    record DocumentBody(
            int numero,
            NatureDocument nature,
            String intitule,
            LocalDate pourLe,

            @Schema(nullable = true, description = "Absent tant qu'il n'est pas reçu")
            LocalDate recuLe,

            @Schema(nullable = true) String reference,

            @Schema(nullable = true, description = "Qui a noté la réception")
            Trace note) {

        static DocumentBody of(int numero, DocumentDemande one) {
            return new DocumentBody(
                    numero, one.nature(), one.intitule(), one.pourLe(), one.recuLe(), one.reference(), one.note());
        }
    }

    @Schema(
            name = "RapportControle",
            requiredProperties = {"synthese", "redige"})
    record RapportBody(
            String synthese,
            Trace redige,
            @Schema(nullable = true) Trace communique,

            @Schema(nullable = true, description = "Dernier jour pour répondre, compris")
            LocalDate reponseAvant,

            @Schema(nullable = true, description = "La réponse à l'ensemble du rapport")
            String reponse,

            @Schema(nullable = true) Trace repondu) {

        static RapportBody of(Rapport rapport) {
            return new RapportBody(
                    rapport.synthese(),
                    rapport.redige(),
                    rapport.communique(),
                    rapport.reponseAvant(),
                    rapport.reponse(),
                    rapport.repondu());
        }
    }

    @Schema(
            name = "ConstatControle",
            requiredProperties = {"numero", "regle", "declare", "trouve", "preuve", "montant"})
    record ConstatBody(
            int numero,
            String regle,
            @Schema(nullable = true) String champ,
            String declare,
            String trouve,
            String preuve,

            @Schema(description = "L'écart en euros ; négatif quand trop a été déclaré")
            Montant montant,

            @Schema(nullable = true) String reponse,
            @Schema(nullable = true) Trace repondu,

            @Schema(nullable = true, description = "Absent tant que la Caf n'a pas clos")
            Boolean retenu,

            @Schema(nullable = true) String motif) {

        static ConstatBody of(int numero, ConstatSuivi one) {
            return new ConstatBody(
                    numero,
                    one.regle(),
                    one.champ(),
                    one.declare(),
                    one.trouve(),
                    one.preuve(),
                    one.montant(),
                    one.reponse(),
                    one.repondu(),
                    one.retenu(),
                    one.motif());
        }
    }

    @Schema(name = "FinControle", description = "La clôture ou l'abandon")
    record FinBody(Trace trace, String motif) {}

    static ControleBody of(Controle controle, boolean isCaf) {
        Optional<Rapport> shown = controle.rapport().filter(one -> isCaf || one.communique() != null);
        List<DocumentDemande> documents = controle.documents();
        List<ConstatSuivi> constats = shown.isPresent() ? controle.constats() : List.of();
        return new ControleBody(
                controle.id(),
                controle.cle().dossier(),
                controle.cle().exercice(),
                controle.etat(),
                isCaf ? OrigineBody.of(controle.origine()) : null,
                LettreBody.of(controle),
                controle.commence().orElse(null),
                IntStream.range(0, documents.size())
                        .mapToObj(i -> DocumentBody.of(i + 1, documents.get(i)))
                        .toList(),
                shown.map(RapportBody::of).orElse(null),
                IntStream.range(0, constats.size())
                        .mapToObj(i -> ConstatBody.of(i + 1, constats.get(i)))
                        .toList(),
                controle.fin().map(fin -> new FinBody(fin.trace(), fin.motif())).orElse(null));
    }
}
