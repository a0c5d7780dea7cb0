/** What Swagger UI's stylesheet leaves undone: system fonts, and long paths on a phone. */
export const docsStyle = `
body{margin:0}
html.dark-mode body{background:#1c2022}
noscript p{font:1rem/1.5 system-ui,sans-serif;padding:1rem}
.swagger-ui .wrapper{padding:0 1rem}
.swagger-ui .info{margin:1.5rem 0}
.swagger-ui .info .title{font-size:1.8rem}
@media(max-width:40rem){
.swagger-ui .wrapper{padding:0 .5rem}
.swagger-ui .opblock .opblock-summary{flex-wrap:wrap}
.swagger-ui .opblock .opblock-summary-path{max-width:calc(100% - 6rem);overflow-wrap:anywhere;word-break:break-word}
.swagger-ui .opblock .opblock-summary-description{flex-basis:100%;padding:.25rem 0 0}
.swagger-ui .opblock-tag{flex-wrap:wrap;font-size:1.1rem}
.swagger-ui .opblock-tag small{flex-basis:100%;padding:0}
.swagger-ui table{display:block;overflow-x:auto}
.swagger-ui .scheme-container{padding:1rem 0}
.swagger-ui .info code,.swagger-ui .info a{overflow-wrap:anywhere}
}
`.trim();
