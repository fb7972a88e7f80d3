/** The 2022 campaign of the dossiers of Meaux, played through REST and Kafka only; the bodies sent are in {@code meaux/}. */
package fr.relais.launcher.campagne;
