package fr.relais.funding.droit;

/** One input of a step, named in French; amounts, rates and ETP are plain decimals. */
public record Valeur(String nom, String valeur) {

    public static Valeur of(String nom, Object valeur) {
        return new Valeur(nom, valeur.toString());
    }
}
