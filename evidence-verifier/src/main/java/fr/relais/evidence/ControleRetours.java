package fr.relais.evidence;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Whether what the bank answered is what the transfers went through, for the net and no other amount. */
final class ControleRetours implements Controle {

    private static final String APPLIQUEE = "APPLIQUEE";
    private static final String RATTACHEE = "RATTACHEE";
    private static final Map<String, String> DIT =
            Map.of("EXECUTER", "EXECUTE", "REJETER", "REJETE", "RETOURNER", "RETOURNE");

    @Override
    public String titre() {
        return "Réponses de la banque";
    }

    @Override
    public void verifier(Preuve preuve, Consumer<String> ecart) {
        List<Document> lines = preuve.retours();
        List<Tentative> attempts = Tentative.of(preuve);
        for (Document line : lines) {
            String reference = line.texte("endToEndId");
            if (attempts.stream().noneMatch(one -> one.reference().equals(reference))) {
                ecart.accept("une réponse porte la référence " + reference + ", qui n'est d'aucun virement");
            }
            line.facultatif("montant")
                    .filter(told -> is(line, APPLIQUEE) || is(line, RATTACHEE))
                    .map(told -> Document.montant(line.place(), told))
                    .filter(told -> told.compareTo(preuve.net()) != 0)
                    .ifPresent(told -> ecart.accept("la banque dit " + told + " et non le net " + preuve.net()));
        }
        attempts.forEach(one -> DIT.forEach((acte, statut) -> compare(one, acte, statut, lines, ecart)));
    }

    /** A line that an agent tied to the transfer may have no status of its own. */
    private static void compare(
            Tentative one, String acte, String statut, List<Document> lines, Consumer<String> ecart) {
        List<Document> about = lines.stream()
                .filter(line -> line.texte("endToEndId").equals(one.reference()))
                .toList();
        boolean applied = about.stream()
                .anyMatch(line -> is(line, APPLIQUEE) && line.texte("statut").equals(statut));
        boolean tied = about.stream()
                .anyMatch(line -> is(line, RATTACHEE)
                        && line.facultatif("statut").orElse(statut).equals(statut));
        if (one.did(acte) && !applied && !tied) {
            ecart.accept("aucune réponse de la banque ne dit " + statut + " de " + one.reference());
        }
        if (!one.did(acte) && applied) {
            ecart.accept("la banque dit " + statut + " de " + one.reference() + " et le virement n'en sait rien");
        }
    }

    private static boolean is(Document line, String issue) {
        return line.texte("issue").equals(issue);
    }
}
