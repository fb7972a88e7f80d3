package fr.relais.launcher.releve;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.relais.infrastructure.Persona;
import fr.relais.launcher.campagne.Api;
import fr.relais.launcher.campagne.DossierMeaux;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads the statement of a dossier from what funding-service answers to the Caf. */
public final class ReleveReader {

    private static final Persona READER = Persona.AGENT_COMPTABLE_77;

    private final ObjectMapper json = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Api funding;

    public ReleveReader(Api funding) {
        this.funding = funding;
    }

    public Releve read(DossierMeaux dossier) {
        String path = "/dossiers/" + dossier.id();
        List<Paiement> paiements = list(path + "/paiements", Paiement.class).stream()
                .map(one -> one.with(list(path + "/paiements/" + one.paiementId() + "/virements", Virement.class)))
                .toList();
        return new Releve(
                dossier.id(),
                dossier.relais(),
                repris(funding.get(READER, path + "/echeancier").path("echeances"), paiements),
                List.of(droit(path, 2021, Nature.REEL), droit(path, 2022, Nature.PREVISIONNEL)),
                paiements,
                list(path + "/indus", Indu.class));
    }

    private Droit droit(String path, int exercice, Nature nature) {
        return json.convertValue(
                funding.get(READER, path + "/exercices/" + exercice + "/droits/" + nature), Droit.class);
    }

    private <T> List<T> list(String path, Class<T> type) {
        return funding.list(READER, path).stream()
                .map(line -> json.convertValue(line, type))
                .toList();
    }

    /** The acomptes that the échéancier counts as paid and that Relais did not order. */
    private static List<AcompteRepris> repris(JsonNode echeances, List<Paiement> paiements) {
        return StreamSupport.stream(echeances.spliterator(), false)
                .filter(echeance -> echeance.path("etat").asText().equals("ORDONNEE"))
                .filter(echeance -> Genre.valueOf(echeance.path("genre").asText()) != Genre.SOLDE)
                .map(echeance -> new AcompteRepris(
                        echeance.path("exercice").asInt(),
                        Genre.valueOf(echeance.path("genre").asText()),
                        new BigDecimal(echeance.path("montant").asText())))
                .filter(acompte ->
                        paiements.stream().noneMatch(paiement -> paiement.is(acompte.genre(), acompte.exercice())))
                .toList();
    }
}
