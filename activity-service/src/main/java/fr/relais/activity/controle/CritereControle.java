package fr.relais.activity.controle;

/** By what a plan chooses whom to control: the money at stake, anomalies found before, or chance alone (CTL-3). */
public enum CritereControle {
    ENJEU,
    ANOMALIES_ANTERIEURES,
    ALEATOIRE
}
