package fr.relais.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** Whether the computation ends with the amounts of the payment: the gross, then one step for each sum withheld, then the net. */
final class ControleMontants implements Controle {

    @Override
    public String titre() {
        return "Calcul : brut, retenues et net";
    }

    @Override
    public void verifier(Preuve preuve, Consumer<String> ecart) {
        Document paiement = preuve.paiement();
        BigDecimal brut = paiement.montant("brut");
        BigDecimal retenue = paiement.montant("retenue");
        BigDecimal net = paiement.montant("net");
        List<Document> retenues = paiement.liste("retenues");
        BigDecimal sum = retenues.stream().map(one -> one.montant("montant")).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(retenue) != 0) {
            ecart.accept("les retenues font " + sum + " et non " + retenue);
        }
        if (brut.subtract(retenue).compareTo(net) != 0 || net.signum() < 0) {
            ecart.accept(brut + " − " + retenue + " n'est pas le net " + net);
        }
        List<Document> steps = preuve.etapes();
        if (steps.size() <= retenues.size()) {
            ecart.accept("l'explication n'a pas d'étape pour le montant brut");
            return;
        }
        compare("du calcul du brut", steps.get(steps.size() - 1 - retenues.size()), brut, ecart);
        compare("de l'explication", steps.get(steps.size() - 1), net, ecart);
    }

    private static void compare(String what, Document step, BigDecimal expected, Consumer<String> ecart) {
        if (step.montant("resultat").compareTo(expected) != 0) {
            ecart.accept("la dernière étape " + what + " donne " + step.texte("resultat") + " et non " + expected);
        }
    }
}
