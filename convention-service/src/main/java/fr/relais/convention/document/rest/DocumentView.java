package fr.relais.convention.document.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relais.convention.document.Document;
import fr.relais.convention.document.NatureDocument;
import fr.relais.document.Controle;
import fr.relais.document.SignatureElectronique;
import fr.relais.kit.rest.Revision;
import fr.relais.kit.value.DossierId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** The card of a document: everything but its bytes. */
@Schema(
        name = "Document",
        requiredProperties = {
            "id",
            "dossier",
            "nature",
            "famille",
            "type",
            "nom",
            "format",
            "taille",
            "empreinte",
            "deposePar",
            "deposeLe",
            "controle",
            "signatures"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentView(
        UUID id,
        DossierId dossier,

        @Schema(description = "La convention dont le document est une pièce")
        UUID convention,

        @Schema(description = "Le rang de l'instrument : 0 pour la convention, puis ses avenants")
        Integer rang,

        NatureDocument nature,
        String famille,
        String type,
        String nom,

        @Schema(description = "Type du contenu", examples = "application/pdf")
        String format,

        @Schema(description = "En octets") int taille,

        @Schema(description = "SHA-256 du contenu", pattern = "^[0-9a-f]{64}$", maxLength = 64)
        String empreinte,

        String deposePar,
        Instant deposeLe,

        @Schema(description = "Ce que le contrôle du contenu a vu")
        Controle controle,

        List<SignatureView> signatures) {

    /** A signature with what it comes to, in words. */
    @Schema(
            name = "SignatureElectronique",
            requiredProperties = {"signataire", "format", "fichierEntier", "autoriteConnue", "indication", "conclusion"
            })
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SignatureView(
            String signataire,
            String emetteur,

            @Schema(description = "Date dite par le signataire")
            Instant date,

            @Schema(examples = "PAdES-BASELINE-B") String format,

            @Schema(description = "Faux si le fichier a été complété après cette signature")
            boolean fichierEntier,

            @Schema(description = "Le certificat remonte à une autorité que ce service connaît")
            boolean autoriteConnue,

            @Schema(description = "Conclusion de la validation ETSI EN 319 102-1", examples = "INDETERMINATE")
            String indication,

            @Schema(examples = "NO_CERTIFICATE_CHAIN_FOUND") String motif,
            String conclusion) {

        static SignatureView of(SignatureElectronique signature) {
            return new SignatureView(
                    signature.signataire(),
                    signature.emetteur(),
                    signature.date(),
                    signature.format(),
                    signature.fichierEntier(),
                    signature.autoriteConnue(),
                    signature.indication(),
                    signature.motif(),
                    signature.conclusion());
        }
    }

    public static DocumentView of(Document document) {
        return new DocumentView(
                document.id(),
                document.dossier(),
                document.rattachement().map(each -> each.convention()).orElse(null),
                document.rattachement().map(each -> each.rang()).orElse(null),
                document.nature(),
                document.classification().famille(),
                document.classification().type(),
                document.nom(),
                document.type().media(),
                document.taille(),
                document.empreinte(),
                document.deposePar(),
                document.deposeLe(),
                document.controle(),
                document.signatures().stream().map(SignatureView::of).toList());
    }

    public static RestResponse<DocumentView> created(Document document) {
        return RestResponse.ResponseBuilder.<DocumentView>created(URI.create("/documents/" + document.id()))
                .entity(of(document))
                .header("ETag", new Revision(document.version()).toString())
                .build();
    }
}
