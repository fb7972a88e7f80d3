package fr.relais.paymentfiles.retour;

import fr.relais.paymentfiles.retour.FichierBancaireRefuse.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An element of a file that was read within its bounds: a name, a text, a currency perhaps, and its children. */
final class Noeud {

    private static final int FEW = 4;

    private final String nom;
    private final Optional<String> devise;
    private List<Noeud> enfants = List.of();
    private String texte = "";

    Noeud(String nom, Optional<String> devise) {
        this.nom = nom;
        this.devise = devise;
    }

    void add(Noeud enfant) {
        if (enfants.isEmpty()) {
            enfants = new ArrayList<>(FEW);
        }
        enfants.add(enfant);
    }

    /** The text of an element, whole; that of an element with children is never asked for. */
    void texte(String entier) {
        texte = entier;
    }

    String nom() {
        return nom;
    }

    Optional<String> devise() {
        return devise;
    }

    String texte() {
        return texte;
    }

    boolean hasChildren() {
        return !enfants.isEmpty();
    }

    List<Noeud> tous(String nom) {
        return enfants.stream().filter(enfant -> enfant.nom.equals(nom)).toList();
    }

    List<Noeud> requisAuMoinsUn(String nom) {
        List<Noeud> found = tous(nom);
        return found.isEmpty() ? List.of(requis(nom)) : found;
    }

    /** The one element at the end of the path; twice the same is not a choice left to the reader. */
    Optional<Noeud> un(String... chemin) {
        Noeud ici = this;
        for (String pas : chemin) {
            List<Noeud> found = ici.tous(pas);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            if (found.size() > 1) {
                throw new FichierBancaireRefuse(
                        Code.CHAMP_EN_DOUBLE, "L'élément " + pas + " figure deux fois dans " + ici.nom + ".");
            }
            ici = found.get(0);
        }
        return Optional.of(ici);
    }

    Noeud requis(String... chemin) {
        return un(chemin)
                .orElseThrow(() -> new FichierBancaireRefuse(
                        Code.CHAMP_ABSENT, "L'élément " + nom + " n'a pas de " + String.join("/", chemin) + "."));
    }
}
