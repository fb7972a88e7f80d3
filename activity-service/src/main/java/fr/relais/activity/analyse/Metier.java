package fr.relais.activity.analyse;

/** The professionals of accueil individuel: assistant maternel, or garde d'enfants à domicile, who attends without being counted (AP-8). */
public enum Metier {
    AM,
    GAD
}
