package fr.relais.evidence;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether each attempt carries the net under the reference of the payment, one at most still going on, and each sent one has its line of the file. */
final class ControleVirements implements Controle {

    private static final Pattern IBAN_ENTIER = Pattern.compile("\\b[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}\\b");
    private static final Pattern EMPREINTE = Pattern.compile("[0-9a-f]{64}");

    @Override
    public String titre() {
        return "Virements et lignes du fichier SEPA";
    }

    @Override
    public void verifier(Preuve preuve, Consumer<String> ecart) {
        List<Tentative> attempts = Tentative.of(preuve);
        for (int index = 0; index < attempts.size(); index++) {
            tentative(preuve, attempts.get(index), index + 1, ecart);
        }
        if (attempts.stream().filter(Tentative::isEnCours).count() > 1) {
            ecart.accept("plusieurs virements du même paiement sont en cours ou payés");
        }
        SortedMap<String, String> lines = preuve.lignesSepa();
        Set<String> sent = attempts.stream()
                .filter(one -> one.did("EMETTRE"))
                .map(Tentative::reference)
                .collect(Collectors.toSet());
        lines.keySet().stream()
                .filter(reference -> !sent.contains(reference))
                .forEach(reference -> ecart.accept("sepa/" + reference + ".xml n'est d'aucun virement émis"));
        sent.stream().sorted().forEach(reference -> ligne(preuve, reference, lines.get(reference), ecart));
    }

    private static void tentative(Preuve preuve, Tentative one, int rang, Consumer<String> ecart) {
        String expected = preuve.numero().replace("-", "") + "-" + rang;
        if (!one.reference().equals(expected)) {
            ecart.accept("la référence " + one.reference() + " n'est pas celle du paiement : " + expected);
        }
        if (one.virement().montant("montant").compareTo(preuve.net()) != 0) {
            ecart.accept("le virement " + rang + " porte " + one.virement().texte("montant") + " et non le net "
                    + preuve.net());
        }
        List<Document> moves = one.transitions();
        if (moves.isEmpty()
                || !moves.get(0).texte("acte").equals("REUNIR")
                || !moves.get(moves.size() - 1).texte("vers").equals(one.etat())) {
            ecart.accept("les étapes du virement " + rang + " ne mènent pas à son état " + one.etat());
        }
        if (one.did("EMETTRE")
                && one.lot(preuve)
                        .filter(lot ->
                                EMPREINTE.matcher(lot.texte("empreinteFichier")).matches())
                        .isEmpty()) {
            ecart.accept("le lot du virement " + rang + " ou l'empreinte de son fichier manque");
        }
    }

    private static void ligne(Preuve preuve, String reference, String xml, Consumer<String> ecart) {
        String place = "sepa/" + reference + ".xml";
        if (xml == null) {
            ecart.accept(place + " manque alors que le virement est émis");
            return;
        }
        LigneSepa line = LigneSepa.read(place, xml);
        if (!line.reference().equals(reference)) {
            ecart.accept(place + " porte la référence d'un autre virement");
        }
        if (line.montant().compareTo(preuve.net()) != 0) {
            ecart.accept(place + " porte " + line.montant() + " et non le net " + preuve.net());
        }
        if (IBAN_ENTIER.matcher(xml).find()) {
            ecart.accept(place + " montre un IBAN entier");
        }
    }
}
