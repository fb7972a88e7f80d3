package fr.relais.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether the format is known, each cause of the payment has its fact, and each barème the explanation names is there. */
final class ControleFaits implements Controle {

    private static final String NON_CONSERVE = "NON_CONSERVE";
    private static final Pattern BAREME_CITE = Pattern.compile("barème (20[0-9]{2}) version ([0-9]{1,6}),");

    @Override
    public String titre() {
        return "Faits et barèmes sur lesquels le paiement repose";
    }

    @Override
    public void verifier(Preuve preuve, Consumer<String> ecart) {
        Document paiement = preuve.paiement();
        if (!paiement.texte("format").equals(Preuve.FORMAT)) {
            ecart.accept("le format « " + paiement.texte("format") + " » n'est pas celui de ce programme");
        }
        Set<String> shown = new TreeSet<>();
        for (Document cause : paiement.liste("causes")) {
            if (!cause.texte("etat").equals(NON_CONSERVE)) {
                String file = cause.texte("fait");
                shown.add(file);
                if (!preuve.lire(file).texte("evenement").equals(cause.texte("evenement"))) {
                    ecart.accept(file + " n'est pas le fait de l'événement " + cause.texte("evenement"));
                }
            }
        }
        preuve.fichiers().keySet().stream()
                .filter(name -> name.startsWith("faits/") && !shown.contains(name))
                .forEach(name -> ecart.accept(name + " n'est la cause de rien"));
        baremes(preuve, ecart);
    }

    private static void baremes(Preuve preuve, Consumer<String> ecart) {
        preuve.etapes();
        String explanation = new String(preuve.fichiers().get("explication.json"), StandardCharsets.UTF_8);
        Set<String> cited = BAREME_CITE
                .matcher(explanation)
                .results()
                .map(found -> found.group(1) + " version " + found.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> shown = preuve.baremes().stream()
                .map(one -> one.nombre("exercice") + " version " + one.nombre("version"))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!cited.equals(shown)) {
            ecart.accept("l'explication cite les barèmes " + cited + " et la preuve montre " + shown);
        }
    }
}
