package org.digitalgarage.report.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.digitalgarage.platform.Jsons;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.rest.Query;
import org.digitalgarage.report.Answer;
import org.digitalgarage.report.HeatFilter;
import org.digitalgarage.report.HeatMap;
import org.digitalgarage.report.HeatMaps;
import org.digitalgarage.report.HeatReport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the caller's units are short, by unit and competency. */
@Path("reports/heatmap")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "reports")
public class HeatmapResource {

    private static final String EXAMPLE =
            """
            {"asOf":"2026-11-23","unit":{"id":1045,"name":{"th":"กรม ปภ.","en":"DDPM"}},
             "answer":{"th":"ขาดมากที่สุดคือ …","en":"We are shortest of …"},
             "competencies":[{"id":612,"code":"D6","framework":"OCSC-DIG-2566","kind":"digital",
               "name":{"th":"การใช้ประโยชน์และแบ่งปันข้อมูล","en":"Using and sharing data"}}],
             "rows":[{"unit":1052,"own":false,"name":{"th":"กองช่วยเหลือผู้ประสบภัย","en":"Assistance"},"people":92,
               "cells":[{"competency":612,"shown":"share","needed":41,"met":10,"below":21,"unknown":10,
                 "belowPercent":68,"unknownPercent":24,"certainty":"medium"}]},
              {"unit":1058,"own":false,"name":{"th":"หน่วยตรวจสอบภายใน","en":"Internal Audit"},"people":4,
               "cells":[{"competency":612,"shown":"hidden"}]}],
             "shortages":[{"competency":612,"needed":312,"met":118,"below":97,"unknown":97,"belowPercent":45,
               "unknownPercent":31,"certainty":"medium","inTraining":64}]}""";

    @Inject
    private HeatMaps maps;

    @Inject
    private AsOf asOf;

    @Inject
    private Query query;

    /** The map of a unit. */
    @GET
    @Operation(
            summary = "Heat map unit × competency as of a day, for HR and executives of the unit",
            description = "A cell shows a share, or that too little is known, or nothing where the group has fewer than"
                    + " five people or would give such a group away.")
    @Parameter(
            name = "unit",
            in = ParameterIn.QUERY,
            description = "a unit's id; the caller's own top where it is left out",
            schema = @Schema(implementation = Long.class))
    @APIResponse(
            responseCode = "200",
            description = "the map",
            content = @Content(examples = @ExampleObject(name = "map", value = EXAMPLE)))
    @APIResponse(responseCode = "400", description = "the day cannot be read, or no such kind or type")
    @APIResponse(responseCode = "403", description = "neither HR nor executive")
    @APIResponse(responseCode = "404", description = "a unit outside the caller's scope")
    public JsonObject read(
            @Parameter(description = "core, functional, managerial, digital …, or the code of a framework")
                    @QueryParam("kind")
                    String kind,
            @Parameter(description = "GEN, KNO, DIR, EXE or GE") @QueryParam("type") String type,
            @Parameter(description = "day/month/year in either era, or ISO; today where it is left out")
                    @QueryParam("asOf")
                    String day) {
        var report = maps.read(new HeatFilter(query.id("unit"), kind, type, asOf.day(day), true, null));
        require("type", type, report.type(), List.copyOf(report.types()));
        require(
                "kind",
                kind,
                report.kind(),
                report.map().columns().stream()
                        .flatMap(one -> Stream.of(one.kind(), one.framework()))
                        .distinct()
                        .toList());
        return json(report);
    }

    /** A program is told where a page would show everything. */
    private static void require(String name, String asked, String used, List<String> allowed) {
        if (asked != null && !asked.isBlank() && used == null) {
            throw new Refused(name, "platform.json.word", asked, String.join(", ", allowed));
        }
    }

    private static JsonObject json(HeatReport report) {
        var unit = report.unit();
        return Jsons.object()
                .add("asOf", report.asOf().toString())
                .add(
                        "unit",
                        Jsons.object()
                                .add("id", unit.getId())
                                .add(
                                        "name",
                                        Jsons.object()
                                                .add("th", unit.name(Lang.TH))
                                                .add("en", unit.name(Lang.EN))))
                .add(
                        "answer",
                        Jsons.object()
                                .add("th", Answer.of(Lang.TH, report.map()).text())
                                .add("en", Answer.of(Lang.EN, report.map()).text()))
                .add("competencies", Words.list(report.map().columns(), HeatmapResource::competency))
                .add("rows", Words.list(report.map().rows(), HeatmapResource::row))
                .add("shortages", Words.list(report.map().shortages(), shortage -> Words.counts(shortage.counts())
                        .add("competency", shortage.competency().id())
                        .add("inTraining", shortage.training().people())))
                .build();
    }

    private static JsonObjectBuilder competency(HeatMap.Competency competency) {
        return Jsons.object()
                .add("id", competency.id())
                .add("code", competency.code())
                .add("framework", competency.framework())
                .add("kind", competency.kind())
                .add("name", Words.both(competency.name()));
    }

    private static JsonObjectBuilder row(HeatMap.Row row) {
        return Jsons.object()
                .add("unit", row.unit())
                .add("own", row.own())
                .add("name", Words.both(row.name()))
                .add("people", row.people())
                .add("cells", Words.list(row.cells(), HeatmapResource::cell));
    }

    private static JsonObjectBuilder cell(HeatMap.Cell cell) {
        var seen = cell.shown() != HeatMap.Shown.HIDDEN;
        return (seen ? Words.counts(cell.counts()) : Jsons.object())
                .add("competency", cell.competency())
                .add("shown", cell.kind().toLowerCase(Locale.ROOT));
    }
}
