package fr.relais.activity.declaration;

/** The three declarations of a year: forecast, forecast updated during the year, actuals (§3.4). */
public enum TypeDeclaration {
    PREVISIONNEL,
    ACTUALISE,
    REEL
}
