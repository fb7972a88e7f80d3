package fr.relais.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Whether each entry of the ledger is balanced and is what was written, and whether there is one for each thing that happened, for its amount. */
final class ControleEcritures implements Controle {

    private static final Set<String> ORDRES = Set.of("ACOMPTE", "SOLDE");
    private static final Map<String, String> DES_ACTES =
            Map.of("EMETTRE", "EMISSION", "EXECUTER", "EXECUTION", "REJETER", "REJET", "RETOURNER", "RETOUR");

    @Override
    public String titre() {
        return "Écritures du grand livre";
    }

    @Override
    public void verifier(Preuve preuve, Consumer<String> ecart) {
        List<Document> entries = preuve.ecritures();
        entries.forEach(one -> ecriture(preuve, one, ecart));
        chaine(entries, ecart);
        List<Document> ordered = entries.stream()
                .filter(one -> ORDRES.contains(one.texte("nature"))
                        && one.texte("reference").equals(preuve.numero()))
                .toList();
        if (ordered.size() != 1) {
            ecart.accept("le paiement a " + ordered.size() + " écritures d'ordre au lieu d'une");
        }
        expect("l'ordre", creditDuGestionnaire(ordered), preuve.paiement().montant("brut"), ecart);
        List<Document> withheld = entries.stream()
                .filter(one -> one.texte("nature").equals("RETENUE"))
                .toList();
        expect("les retenues", total(withheld), preuve.paiement().montant("retenue"), ecart);
        Tentative.of(preuve).forEach(one -> mouvements(preuve, one, ecart));
    }

    private static void ecriture(Preuve preuve, Document one, Consumer<String> ecart) {
        String number = "l'écriture " + one.nombre("numero");
        Document paiement = preuve.paiement();
        if (!one.texte("dossier").equals(paiement.texte("dossier"))
                || !one.texte("codeCaf").equals(paiement.texte("codeCaf"))) {
            ecart.accept(number + " est d'un autre dossier ou d'une autre Caf");
        }
        BigDecimal difference = one.liste("lignes").stream()
                .map(line -> line.montant("debit").subtract(line.montant("credit")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (difference.signum() != 0) {
            ecart.accept(number + " n'est pas équilibrée");
        }
        if (!empreinte(one).equals(one.texte("empreinte"))) {
            ecart.accept(number + " n'est plus celle qui a été inscrite : son empreinte diffère");
        }
    }

    /** Each field with its length, then a colon, then itself; see the README. */
    private static String empreinte(Document one) {
        List<String> fields = new ArrayList<>(List.of(
                one.texte("precedente"),
                one.texte("id"),
                one.texte("codeCaf"),
                "" + one.nombre("numero"),
                one.texte("dossier"),
                one.texte("nature"),
                one.texte("reference"),
                one.texte("date"),
                one.texte("libelle"),
                one.texte("enregistreeLe")));
        one.liste("lignes")
                .forEach(line -> fields.addAll(List.of(
                        line.texte("compte"),
                        "" + line.nombre("exercice"),
                        line.texte("debit"),
                        line.texte("credit"))));
        return Sha256.of(
                fields.stream().map(field -> field.length() + ":" + field).collect(Collectors.joining()));
    }

    private static void chaine(List<Document> entries, Consumer<String> ecart) {
        for (int index = 1; index < entries.size(); index++) {
            Document before = entries.get(index - 1);
            Document after = entries.get(index);
            int step = after.nombre("numero") - before.nombre("numero");
            if (step <= 0 || (step == 1 && !after.texte("precedente").equals(before.texte("empreinte")))) {
                ecart.accept("l'écriture " + after.nombre("numero") + " ne suit pas la précédente");
            }
        }
    }

    private static void mouvements(Preuve preuve, Tentative attempt, Consumer<String> ecart) {
        DES_ACTES.forEach((acte, nature) -> {
            List<Document> entries = preuve.ecritures().stream()
                    .filter(one -> one.texte("nature").equals(nature)
                            && one.texte("reference").equals(attempt.reference()))
                    .toList();
            // A return told before the execution it undoes writes both (ASM-FUND-65).
            boolean happened = attempt.did(acte) || (acte.equals("EXECUTER") && attempt.did("RETOURNER"));
            if (entries.size() != (happened ? 1 : 0)) {
                ecart.accept("le virement " + attempt.reference() + " a " + entries.size() + " écriture " + nature);
            } else if (happened) {
                expect("l'écriture " + nature, total(entries), preuve.net(), ecart);
            }
        });
    }

    private static BigDecimal creditDuGestionnaire(List<Document> entries) {
        return entries.stream()
                .flatMap(one -> one.liste("lignes").stream())
                .filter(line -> line.texte("compte").equals("GESTIONNAIRE"))
                .map(line -> line.montant("credit"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal total(List<Document> entries) {
        return entries.stream()
                .flatMap(one -> one.liste("lignes").stream())
                .map(line -> line.montant("debit"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void expect(String what, BigDecimal found, BigDecimal expected, Consumer<String> ecart) {
        if (found.compareTo(expected) != 0) {
            ecart.accept("au grand livre " + what + " fait " + found + " et non " + expected);
        }
    }
}
