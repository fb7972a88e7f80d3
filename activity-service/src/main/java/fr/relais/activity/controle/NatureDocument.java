package fr.relais.activity.controle;

/** The three kinds of evidence that a contrôle asks for (§8). */
public enum NatureDocument {
    ADMINISTRATIF,
    FINANCIER,
    JURIDIQUE
}
