package fr.relais.evidence;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the evidence file of a payment says, by its files. */
record Preuve(SortedMap<String, byte[]> fichiers) {

    static final String FORMAT = "relais-preuve-1";

    Document paiement() {
        return lire("paiement.json");
    }

    String numero() {
        return paiement().texte("paiement");
    }

    BigDecimal net() {
        return paiement().montant("net");
    }

    List<Document> etapes() {
        return lire("explication.json").liste("etapes");
    }

    List<Document> baremes() {
        return lire("bareme.json").liste("versions");
    }

    List<Document> interventions() {
        return lire("decisions.json").liste("interventions");
    }

    List<Document> virements() {
        return lire("virements.json").liste("virements");
    }

    List<Document> lots() {
        return lire("lots.json").liste("lots");
    }

    List<Document> retours() {
        return lire("retours.json").liste("lignes");
    }

    List<Document> ecritures() {
        return lire("ecritures.json").liste("ecritures");
    }

    /** The transfer's element of each file sent, by its reference. */
    SortedMap<String, String> lignesSepa() {
        SortedMap<String, String> lines = new TreeMap<>();
        fichiers.tailMap("sepa/").forEach((name, bytes) -> {
            if (name.startsWith("sepa/") && name.endsWith(".xml")) {
                String reference = name.substring("sepa/".length(), name.length() - ".xml".length());
                lines.put(reference, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return lines;
    }

    Document lire(String name) {
        return Document.read(name, fichiers.get(name));
    }
}
