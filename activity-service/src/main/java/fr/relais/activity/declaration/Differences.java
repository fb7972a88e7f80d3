package fr.relais.activity.declaration;

import fr.relais.activity.Trace;
import fr.relais.activity.declaration.DonneesDeclarees.Animateur;
import fr.relais.activity.declaration.DonneesDeclarees.AutreAgent;
import fr.relais.activity.declaration.DonneesDeclarees.Charge;
import fr.relais.activity.declaration.DonneesDeclarees.Produit;
import fr.relais.kit.value.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What changed from the version before, and by whom. Charges are compared by account and revenues by funder, whatever the
 * lines they are spread over; animateurs, other agents and communes line by line, whatever their order.
 */
public record Differences(int version, Trace auteur, List<Difference> differences) {

    static Differences of(int version, VersionDeclaration before, VersionDeclaration after) {
        return new Differences(version, auteur(before, after), between(before.donnees(), after.donnees()));
    }

    /** The first version differs from nothing. */
    static Differences ofFirst(VersionDeclaration first) {
        return new Differences(1, first.enregistree(), between(DonneesDeclarees.AUCUNE, first.donnees()));
    }

    static List<Difference> between(DonneesDeclarees avant, DonneesDeclarees apres) {
        List<Difference> found = new ArrayList<>();
        byKey("/charges/", charges(avant), charges(apres), found);
        byKey("/produits/", produits(avant), produits(apres), found);
        byLine("/animateurs", avant.animateurs(), apres.animateurs(), Differences::words, found);
        byLine("/autresAgents", avant.autresAgents(), apres.autresAgents(), Differences::words, found);
        one("/etpAnimation", avant.etpAnimation(), apres.etpAnimation(), found);
        one("/autresEtp", avant.autresEtp(), apres.autresEtp(), found);
        byLine("/communes", avant.communes(), apres.communes(), code -> code, found);
        one("/territoire", avant.territoire(), apres.territoire(), found);
        one("/missionRenforceeEvaluee", avant.missionRenforceeEvaluee(), apres.missionRenforceeEvaluee(), found);
        return List.copyOf(found);
    }

    /** After a validated version comes a rectification, which is the Caf's; any other is the partner's. */
    private static Trace auteur(VersionDeclaration before, VersionDeclaration after) {
        return before.decision() == EtatDeclaration.VALIDEE ? after.decidee() : after.enregistree();
    }

    private static Map<String, Montant> charges(DonneesDeclarees donnees) {
        return sums(donnees.charges(), Charge::compte, Charge::montant);
    }

    private static Map<String, Montant> produits(DonneesDeclarees donnees) {
        return sums(donnees.produits(), Produit::financeur, Produit::montant);
    }

    private static <T> Map<String, Montant> sums(List<T> lines, Function<T, String> key, Function<T, Montant> montant) {
        return lines.stream().collect(Collectors.toMap(key, montant, Montant::plus, TreeMap::new));
    }

    private static void byKey(
            String list, Map<String, Montant> avant, Map<String, Montant> apres, List<Difference> found) {
        TreeSet<String> keys = new TreeSet<>(avant.keySet());
        keys.addAll(apres.keySet());
        keys.forEach(key -> one(list + key, avant.get(key), apres.get(key), found));
    }

    /** What is in one list and not in the other, whatever the order. */
    private static <T> void byLine(
            String list, List<T> avant, List<T> apres, Function<T, String> words, List<Difference> found) {
        List<T> gone = new ArrayList<>(avant);
        List<T> come = new ArrayList<>();
        for (T line : apres) {
            if (!gone.remove(line)) {
                come.add(line);
            }
        }
        gone.forEach(line -> found.add(new Difference(list, words.apply(line), null)));
        come.forEach(line -> found.add(new Difference(list, null, words.apply(line))));
    }

    private static String words(AutreAgent agent) {
        return agent.fonction() + ", " + agent.quotite() + " du " + agent.debut() + " au " + agent.fin();
    }

    private static String words(Animateur animateur) {
        String poste = animateur.poste() == null ? "" : ", poste " + animateur.poste();
        return animateur.quotite() + " du " + animateur.debut() + " au " + animateur.fin() + poste;
    }

    private static void one(String champ, Object avant, Object apres, List<Difference> found) {
        if (!Objects.equals(avant, apres)) {
            found.add(new Difference(champ, Objects.toString(avant, null), Objects.toString(apres, null)));
        }
    }
}
