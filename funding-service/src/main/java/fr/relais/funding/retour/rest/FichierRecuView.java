package fr.relais.funding.retour.rest;

import fr.relais.funding.retour.FichierRecu;
import fr.relais.funding.retour.Suite;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file of the bank, as the agent sees what became of it. */
@Schema(name = "FichierRetours")
record FichierRecuView(
        UUID fichierId,

        @Schema(description = "SHA-256 du fichier", pattern = "^[0-9a-f]{64}$", maxLength = 64)
        String empreinte,

        @Schema(description = "Type du message ISO 20022", maxLength = 35)
        String type,

        @Schema(description = "Identifiant que la banque a donné au message", maxLength = 35)
        String messageId,

        Instant recuLe,

        @Schema(description = "Vrai quand le fichier avait déjà été reçu : rien n'a changé")
        boolean dejaRecu,

        @Schema(description = "Lignes qu'un agent doit regarder", minimum = "0")
        long aTraiter,

        @Schema(description = "Ce qui a suivi, et de combien de lignes")
        List<Compte> suites) {

    @Schema(name = "SuiteRetours")
    record Compte(Suite suite, @Schema(minimum = "1") long lignes) {}

    static FichierRecuView of(FichierRecu received) {
        return new FichierRecuView(
                received.id(),
                received.message().empreinte(),
                received.message().type().norme(),
                received.message().id(),
                received.recuLe(),
                received.dejaRecu(),
                received.aTraiter(),
                received.suites().entrySet().stream()
                        .map(one -> new Compte(one.getKey(), one.getValue()))
                        .toList());
    }
}
