package fr.relais.convention.convention;

/** How a party may end a convention early: with notice, or after a formal demand left without an answer (CONV-6). */
public enum GenreResiliation {
    PREAVIS,
    MISE_EN_DEMEURE
}
