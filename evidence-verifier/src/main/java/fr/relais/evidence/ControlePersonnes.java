package fr.relais.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Whether the hands stay apart: one person, one function on a lot, and none that declared or validated what is paid. */
final class ControlePersonnes implements Controle {

    private static final Set<String> A_PART =
            Set.of("DECLARER", "COMPLETER", "VALIDER", "EVALUER", "SIGNER_GESTIONNAIRE");
    private static final String CONSTITUTION = "CONSTITUER";
    private static final Set<String> EXIGEES = Set.of("APPROUVER", "LIBERER");

    @Override
    public String titre() {
        return "Séparation des personnes";
    }

    @Override
    public void verifier(Preuve preuve, Consumer<String> ecart) {
        Set<String> declared = preuve.interventions().stream()
                .filter(one -> A_PART.contains(one.texte("devoir")) && concerns(one))
                .map(one -> one.texte("par"))
                .collect(Collectors.toSet());
        Tentative.of(preuve).stream()
                .filter(one -> one.did("LIBERER"))
                .forEach(one -> one.lot(preuve)
                        .ifPresentOrElse(
                                lot -> lot(one, lot, declared, ecart),
                                () -> ecart.accept("le lot de " + one.reference() + " manque")));
    }

    private static void lot(Tentative virement, Document lot, Set<String> declared, Consumer<String> ecart) {
        List<Document> hands = lot.liste("intervenants");
        Map<String, String> functions = new HashMap<>();
        for (Document one : hands) {
            String person = one.texte("par");
            String function = one.texte("fonction");
            String other = functions.put(person, function);
            if (other != null && !other.equals(function)) {
                ecart.accept(person + " a deux fonctions sur le lot : " + other + " et " + function);
            }
            if (!function.equals(CONSTITUTION) && declared.contains(person)) {
                ecart.accept(person + " a la fonction " + function + " et a déclaré, validé ou évalué ce qui est payé");
            }
        }
        EXIGEES.stream()
                .filter(one -> !functions.containsValue(one))
                .sorted()
                .forEach(one ->
                        ecart.accept("personne n'a la fonction " + one + " sur le lot de " + virement.reference()));
    }

    private static boolean concerns(Document intervention) {
        return intervention.champ("concerne").node().asBoolean();
    }
}
