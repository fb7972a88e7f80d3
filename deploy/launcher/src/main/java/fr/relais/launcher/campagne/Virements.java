package fr.relais.launcher.campagne;

import com.fasterxml.jackson.databind.JsonNode;
import fr.relais.infrastructure.Persona;
import fr.relais.launcher.campagne.Api.Piece;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was ordered leaves in a lot, and the bank answers: all is executed but one transfer, refused because the account is closed; the
 * account is changed, and that payment leaves again.
 */
final class Virements implements Chapter {

    private static final DossierMeaux REFUSE = DossierMeaux.FROT;

    private final Api funding;
    private final FundingEvents events;
    private final Path files;
    private final Comptes comptes;
    private final Lot first;
    private final Lot second;
    private String compte;

    /** {@code files} is the folder where what left for the bank is kept. */
    Virements(Api funding, FundingEvents events, Path files) {
        this.funding = funding;
        this.events = events;
        this.files = files;
        comptes = new Comptes(funding);
        first = new Lot(funding);
        second = new Lot(funding);
    }

    @Override
    public String title() {
        return "virements et retours de la banque";
    }

    @Override
    public List<Step> steps() {
        return Stream.of(
                        compte("Le conseiller saisit le compte de la Ville de Meaux et son relevé", "compte"),
                        lot("Un lot réunit les paiements ordonnés", first, "virements-1.xml"),
                        List.of(
                                new Step("La banque refuse un virement : compte clos", this::refuse),
                                new Step("Elle exécute les autres", () -> execute(first, this::isNotRefused))),
                        compte("Le conseiller saisit le nouveau compte", "compte-nouveau"),
                        lot("Un second lot réunit le paiement redevenu dû", second, "virements-2.xml"),
                        List.of(new Step("La banque l'exécute", () -> execute(second, ligne -> true))))
                .flatMap(List::stream)
                .toList();
    }

    private List<Step> compte(String sentence, String body) {
        return List.of(
                new Step(sentence, () -> compte = comptes.enter(body)),
                new Step("Une autre personne le vérifie", () -> comptes.verify(compte)));
    }

    private List<Step> lot(String sentence, Lot lot, String file) {
        return List.of(
                new Step(sentence, lot::constitute),
                new Step("L'ordonnateur l'approuve", () -> lot.act(Persona.ORDONNATEUR_77, "/approbation")),
                new Step("L'agent comptable le libère", () -> lot.act(Persona.AGENT_COMPTABLE_77, "/liberation")),
                new Step("Le fichier SEPA part à la banque", () -> send(lot, file)));
    }

    private void send(Lot lot, String file) {
        lot.act(Persona.BACK_OFFICE, "/emission");
        try {
            Files.createDirectories(files);
            Files.write(files.resolve(file), lot.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuse() {
        JsonNode refused = first.lignes().stream()
                .filter(ligne -> !isNotRefused(ligne))
                .findFirst()
                .orElseThrow();
        answer(Banque.refuse(first.known(), refused), "PaymentRejected", List.of(refused));
    }

    private void execute(Lot lot, Predicate<JsonNode> which) {
        List<JsonNode> executed = lot.lignes().stream().filter(which).toList();
        answer(Banque.debite(lot.known(), executed), "PaymentExecuted", executed);
    }

    private void answer(Piece message, String announced, List<JsonNode> lignes) {
        funding.deposit(Persona.BACK_OFFICE, "/retours/771/fichiers", message);
        lignes.forEach(ligne ->
                events.awaitTransfer(announced, ligne.path("endToEndId").asText()));
    }

    private boolean isNotRefused(JsonNode ligne) {
        return !(ligne.path("dossier").asText().equals(REFUSE.id())
                && ligne.path("genre").asText().equals("ACOMPTE_2"));
    }
}
